/** The tab's API answers in the language the page asks for, and nothing of a team's data is said in any. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoPeople, demoTenantId } from '../../../bot/local/demo/people.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { enGB } from '../../../shared/text/en-GB.ts';
import { buildClock } from '../../support/build-deps.ts';
import { storeChange, storeTeam } from '../../support/build-stored.ts';
import { englishAndPseudo, pseudo } from '../../support/pseudo-locale.ts';
import { type RunningApp, startRunningApp } from '../../support/running-app.ts';

const { amara } = demoPeople;
const tenantId = demoTenantId;
const json = { 'content-type': 'application/json' };

let app: RunningApp;
let token: string;

beforeAll(async () => {
  const store = createSqliteStore({ file: ':memory:', clock: buildClock() });
  const members = [{ id: amara.id, name: amara.name, role: 'practitioner' }] as const;
  await storeTeam(store, { id: 'hers', tenantId, members });
  await storeTeam(store, { id: 'others', tenantId });
  await storeChange(store, { tenantId, teamId: 'hers' });
  app = await startRunningApp({ store, languages: englishAndPseudo });
  token = await app.issuer.sign(amara);
});

afterAll(() => app.close());

function ask(path: string, accepted: string, options: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, 'accept-language': accepted };
  return fetch(`${app.url}${path}`, { ...options, headers: { ...headers, ...options.headers } });
}

async function sentence(answer: Promise<Response>): Promise<string> {
  const { error } = (await (await answer).json()) as { error: { message: string } };
  return error.message;
}

describe('a refusal', () => {
  const large = { method: 'POST', headers: json, body: `"${'a'.repeat(300_000)}"` };
  const none = { headers: { authorization: '' } };

  test.each([
    ['of somebody who is not in the team', '/api/teams/others/board', {}, 'notAMember'],
    ['of nobody we know', '/api/me', none, 'unauthenticated'],
    ['of a path there is not', '/api/nothing', {}, 'notFound'],
    ['of a body too large', '/api/teams/hers/changes', large, 'tooLarge'],
  ] as const)('%s is a sentence in the language asked for', async (_, path, options, said) => {
    expect(await sentence(ask(path, 'cy', options))).toBe(pseudo.errors[said]);
    expect(await sentence(ask(path, 'en-GB', options))).toBe(enGB.errors[said]);
  });

  test('says next to a box what is wrong with it', async () => {
    const body = JSON.stringify({
      commandId: randomUUID(),
      title: '',
      benefit: '',
      scope: 'in-our-gift',
    });

    const answer = await ask('/api/teams/hers/changes', 'cy', {
      method: 'POST',
      headers: json,
      body,
    });

    const { error } = (await answer.json()) as { error: { fields: Record<string, string> } };
    expect(error.fields).toEqual({ title: pseudo.problems.missing.title });
  });
});

test.each([
  ['cy-GB, en;q=0.8', pseudo],
  ['en-US, cy;q=0.9', enGB],
  ['fr, cy;q=0.5, en;q=0.1', pseudo],
  ['cy;q=0, en', enGB],
  ['fr-FR', enGB],
  ['', enGB],
  [';;q=x,,', enGB],
])('%j is answered in the nearest there is', async (accepted, { errors }) => {
  expect(await sentence(ask('/api/nothing', accepted))).toBe(errors.notFound);
});

test.each(['', '/board', '/journey', '/barriers', '/strands', '/ambition', '/pulse'])(
  'what is kept and read of a team%s is the same in every language',
  async (part) => {
    const english = await ask(`/api/teams/hers${part}`, 'en-GB');
    const other = await ask(`/api/teams/hers${part}`, 'cy');

    expect([english.status, other.status]).toEqual([200, 200]);
    expect(other.headers.get('etag')).toBe(english.headers.get('etag'));
    expect(await other.text()).not.toMatch(/⟦/);
  },
);

test('each of many calls at once is answered in its own language', async () => {
  const asked = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 'cy' : 'en'));

  const said = await Promise.all(
    asked.map((accepted) => sentence(ask('/api/teams/others/board', accepted))),
  );

  const expected = asked.map((accepted) => (accepted === 'cy' ? pseudo : enGB).errors.notAMember);
  expect(said).toEqual(expected);
});
