import { expect, it } from 'vitest';
import { analyse } from './analysis.ts';
import { bearing } from './bearing.ts';
import { scoreLeaves } from './leaves.ts';

const bearingOf = (text: string) => {
  const analysis = analyse({ text, language: 'en' });
  return Object.fromEntries(bearing(analysis, scoreLeaves(analysis)));
};

it('tells a harm that is told from one that is demanded or denied', () => {
  expect(bearingOf('An observer says that the ballots were burned behind the school.')).toMatchObject({
    'post.harmTold': 1,
    'post.harmShare': 1,
  });
  expect(bearingOf('If the ballots are destroyed we demand a new election and a protest.')).toMatchObject({
    'post.harmOnlyDemanded': 1,
  });
  expect(bearingOf('That ballots were burned is false.')).toHaveProperty('post.harmOnlyDenied', 1);
});

it('knows a demand and a figure without harm', () => {
  const found = bearingOf(
    'We should hope for a turnout of 60 percent at the election this Sunday, shame on all who stay away.',
  );
  expect(found).toMatchObject({ 'post.calmDemand': 1, 'post.calmFigure': 1, 'post.opinions': 1 });
  expect(found).not.toHaveProperty('post.harmShare');
});

it('says nothing of a post that is not about an election', () => {
  expect(bearingOf('The bakery opens at seven.')).toEqual({});
});
