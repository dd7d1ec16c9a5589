import { SourceConfig, type SourceDecision, SourceState } from '@hearsay/contracts';
import { afterEach, expect, it } from 'vitest';
import { decided } from '../decisions.ts';
import { newState } from '../poll.ts';
import { Stories } from '../stories.ts';
import { Streams } from './streams.ts';
import { streamTestbed } from './testbed.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const source = SourceConfig.parse({
  id: 'archive',
  kind: 'files',
  url: 'file:///nowhere/',
  format: 'csv',
  columns: { text: 'text' },
});
const at = '2014-11-30T06:00:00.000Z';
const decision = (verdict: 'confirm' | 'reject'): SourceDecision => ({
  type: 'source-decision',
  v: 1,
  id: 'decision_00000000000000000000000000' as never,
  jurisdiction: 'md' as never,
  source: source.id,
  verdict,
  by: { person: 'ana', name: 'Ana', roles: ['analyst'] } as never,
  at: '2014-11-30T07:00:00.000Z',
  reason: 'looked at it',
  quarantine: 'not known',
});

function quarantined() {
  const bed = streamTestbed();
  closing.push(bed.close);
  const streams = new Streams(
    bed.context,
    { outbound: {} as never, way: { allow: [], userAgent: 'Hearsay/test' } },
    new Stories(),
  );
  closing.push(() => streams.stop());
  const fresh = newState(source, 'md' as never, Date.parse(at));
  streams.watch(source, { ...fresh, health: { ...fresh.health, state: 'quarantined', reason: 'not known' } });
  const decide = (verdict: 'confirm' | 'reject') =>
    streams.change(source.id, (left) => decided(left, decision(verdict), Date.parse(at)));
  const states = () => bed.of('registry').map((value) => SourceState.parse(value).health.state);
  return { decide, states };
}

it('a stream that a person confirms is read again at once', async () => {
  const { decide, states } = quarantined();
  expect(decide('confirm')?.health).toMatchObject({ state: 'working', reason: 'confirmed by Ana: looked at it' });
  // It is read: there is no such folder, which its health says.
  await expect.poll(states).toContain('failing');
  expect(decide('confirm')).toBeUndefined();
});

it('a stream that a person rejects stays off', () => {
  const { decide, states } = quarantined();
  expect(decide('reject')?.health).toMatchObject({ state: 'off', reason: 'rejected by Ana: looked at it' });
  expect(decide('confirm')).toBeUndefined();
  expect(states()).toEqual([]);
});
