import { describe, expect, it } from 'vitest';
import { claim, events, people, tracker } from './fixtures.ts';

const text = 'The result sheets were forged before the voting had ended';
const opened = (outputs: Parameters<typeof events>[0]) => events(outputs)[0]?.rumour;

describe('suggestions follow what people decide', () => {
  it('a rumour that is filed under another category is compared with what is there', () => {
    const one = tracker();
    const first = opened(one.claim(claim(1, text, { category: 'count.results' as never })));
    const other = 'Result sheets had been forged already before the end of voting';
    const second = opened(one.claim(claim(2, other, { category: 'tech.hack' })));
    expect(second).not.toHaveProperty('possiblySame');
    const moved = opened(
      one.decide(people.ana, second?.id ?? '', { kind: 'recategorise', category: 'count.results' as never }),
    );
    expect(moved?.possiblySame).toMatchObject([{ rumour: first?.id }]);
    const back = opened(one.decide(people.ana, second?.id ?? '', { kind: 'recategorise', category: 'tech.hack' }));
    expect(back).not.toHaveProperty('possiblySame');
  });

  it('what was kept apart is not suggested again by a new wording', () => {
    const one = tracker();
    const first = opened(one.claim(claim(1, text)));
    const second = opened(one.claim(claim(2, 'They say that nobody in Cahul may vote without two witnesses')));
    const id = second?.id ?? '';
    const reworded = 'Result sheets had been forged already before the end of voting';
    const renamed = opened(one.decide(people.ana, id, { kind: 'rename', statement: reworded }));
    expect(renamed?.possiblySame).toMatchObject([{ rumour: first?.id }]);
    one.decide(people.ana, id, { kind: 'keep-apart', from: first?.id as never });
    const again = opened(one.decide(people.ana, id, { kind: 'rename', statement: `${reworded} today` }));
    expect(again).not.toHaveProperty('possiblySame');
  });
});
