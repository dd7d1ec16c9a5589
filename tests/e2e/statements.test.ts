import { ErrorBody, RumourDetail, StatementDetail, StatementKept, StatementList } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OneRumour, startOneRumour } from './one-rumour.ts';

const text = {
  truth: 'Everybody on the printed lists can vote now.',
  rumour: 'The voter register was hacked, nobody can vote',
  facts: 'Each station has printed lists.',
  sources: ['https://cec.example/lists'],
};

describe('a statement, from its draft to the rumour it is used on', () => {
  let scene: OneRumour;
  let rumour = '';
  let category = '';
  let kept: StatementKept;
  const by = (person: string) => scene.by(person);
  const body = (over: object = {}) => ({
    ...{ title: 'When the register is attacked', categories: [category], expires: '2999-01-01T00:00:00Z' },
    ...{ texts: { en: text, ro: { ...text, rumour: undefined, truth: 'Toți pot vota acum.' } }, ...over },
  });
  const send = (person: string, path: string, what: unknown, status: number) => scene.send(person, path, what, status);
  const read = async (path: string, person = 'ana') => (await by(person).get(path)).json();
  const detail = async () => RumourDetail.parse(await read(`/api/v1/rumours/${rumour}`));
  const shown = async (person = 'ana') =>
    StatementDetail.parse(await read(`/api/v1/statements/${kept.statement}`, person));
  const decide = (person: string, verdict: string, status: number, draft: string = kept.id) =>
    send(person, `/api/v1/statements/${kept.statement}/decisions`, { draft, verdict }, status);

  beforeAll(async () => {
    scene = await startOneRumour();
    ({ rumour, category } = scene);
  });
  afterAll(() => scene.network.stop());

  it('is drafted by who may, with a time that is not over and no blanks, and offered to nobody yet', async () => {
    await send('ana', '/api/v1/statements', { body: body() }, 403);
    await send('mihai', '/api/v1/statements', { body: body({ expires: '2014-11-30T00:00:00Z' }) }, 400);
    await send('mihai', '/api/v1/statements', { body: body({ categories: ['no.such'] }) }, 400);
    await send('mihai', '/api/v1/statements', { body: body({ texts: { en: { ...text, facts: '{facts}' } } }) }, 400);
    kept = StatementKept.parse(await send('mihai', '/api/v1/statements', { body: body() }, 202));
    expect(await shown()).toMatchObject({ state: 'draft', draft: { draft: kept.id, by: { person: 'mihai' } } });
    expect((await detail()).statements).toBeUndefined();
    expect((await by('victor').get(`/api/v1/statements/${kept.statement}`)).status).toBe(404);
  });

  it('is approved by a second person, and then offered on rumours of its category, and known beside them', async () => {
    await decide('mihai', 'approve', 403);
    await decide('elena', 'approve', 202);
    expect((await shown()).inForce).toMatchObject({ version: 1, decided: [{ by: { person: 'elena' } }] });
    const { statements, known } = await detail();
    expect(statements).toMatchObject([{ id: kept.statement, languages: ['en'], category, texts: { en: text } }]);
    expect(known).toMatchObject([{ kind: 'statement', statement: kept.statement }]);
    await decide('elena', 'approve', 409);
  });

  it('shows an agency what may be used, and nothing of how it came about', async () => {
    const seen = await shown('victor');
    expect(seen).toMatchObject({ state: 'approved', inForce: { decided: [] }, versions: [], allowed: [] });
    expect(StatementList.parse(await read('/api/v1/statements', 'victor')).items).toHaveLength(1);
    const group = category.split('.')[0];
    const found = async (query: string) => StatementList.parse(await read(`/api/v1/statements?${query}`)).items.length;
    expect([await found(`category=${group}`), await found('language=ro'), await found('language=fr')]).toEqual([
      1, 1, 0,
    ]);
  });

  it('stays in use while the next text waits; that one is not approved by an approval of the earlier one', async () => {
    const next = StatementKept.parse(
      await send('mihai', `/api/v1/statements/${kept.statement}/drafts`, { body: body({ title: 'Next' }) }, 202),
    );
    expect(await shown()).toMatchObject({ state: 'approved', inForce: { version: 1 }, draft: { version: 2 } });
    await decide('elena', 'approve', 409, kept.id);
    await decide('elena', 'send-back', 202, next.id);
    expect((await detail()).statements).toMatchObject([{ version: 1 }]);
  });

  it('is offered no longer when it is withdrawn', async () => {
    const error = ErrorBody.parse(await decide('ana', 'withdraw', 403));
    expect(error.code).toBe('not-allowed');
    await decide('mihai', 'withdraw', 202);
    expect((await shown()).state).toBe('withdrawn');
    const { statements, known } = await detail();
    expect([statements, known]).toEqual([undefined, undefined]);
  });
});
