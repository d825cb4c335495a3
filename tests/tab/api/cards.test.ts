/** `GET /api/teams/:teamId/barriers/cards`: what hangs on the wall, to print, and to type in again. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TypedWallView } from '../../../shared/contracts/api/barriers.ts';
import { enGB } from '../../../shared/text/en-GB.ts';
import { findWordsBy } from '../../../shared/text/in-use/in-use.ts';
import { text } from '../../../shared/text/text.ts';
import { teamType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import { testTenant } from '../../support/build-person.ts';
import { storeBarriers, storeTeam } from '../../support/build-stored.ts';
import { buildBarrier } from '../../support/build-strands.ts';
import { members } from '../../support/build-team.ts';
import { findStrays } from '../../support/find-strays.ts';
import { pseudo } from '../../support/pseudo-locale.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const path = 'get /api/teams/:teamId/barriers/cards';
const priya = as(members.supervisor);
const jo = { id: 'jo', name: 'Jo Whitlock' };
const words = Array.from({ length: 9 }, (_, at) => `Barrier <${at}> & more`);
let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
  await storeBarriers(api.deps.store, {
    barriers: words.map((each, at) =>
      buildBarrier({ id: `${at}`, text: each, by: at % 2 ? jo : null }),
    ),
  });
});

afterEach(() => {
  findWordsBy(() => enGB);
  return api.deps.store.close();
});

const take = (kind: string, who = priya) => api.call(path, { ...who, query: { as: kind } });
const htmlOf = async (kind: string) => String((await take(kind)).body);
const count = (html: string, part: string) => html.split(part).length - 1;

async function deeds() {
  const key = { tenantId: testTenant, teamId: 'team-north' };
  const { acts } = unwrap(await repository.read(api.deps.store, teamType, key));
  return acts.map(({ did, by }) => [did, by.id]);
}

describe('the cards', () => {
  test('are a file with each barrier on a card, eight to a sheet, and a sheet of blank ones', async () => {
    const answer = await take('wall');

    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': expect.stringMatching(/^attachment; filename="[a-z0-9-]+\.html"$/),
      'cache-control': 'no-store',
    });
    const html = String(answer.body);
    expect(count(html, '<section class="sheet">')).toBe(3);
    expect(count(html, '<article class="card">')).toBe(9 + 8);
    for (const at of words.keys()) expect(html).toContain(`Barrier &lt;${at}&gt; &amp; more<`);
  });

  test('have nobody’s name, and nothing of how a barrier was raised', async () => {
    const html = await htmlOf('wall');

    for (const part of ['Jo', 'Whitlock', 'confidential', '2026-11-16'])
      expect(html).not.toContain(part);
  });

  test('run nothing and reach nowhere', async () => {
    const html = await htmlOf('wall');

    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|https?:|url\(|<link|<img/);
  });

  test('are typed back in by their codes, each its own barrier', async () => {
    const html = await htmlOf('wall');
    const cards = [...html.matchAll(/pt">([^<]*)<\/p><p class="code">(\w{3})</g)];
    const codes = cards.map(([, , code]) => code?.toLowerCase());
    const body = { wall: `Rooms: ${codes.join(' , ')}` };

    const checked = await api.call('post /api/teams/:teamId/barriers/type-in/check', {
      ...{ body, ...priya },
    });
    const { themes, problems } = TypedWallView.parse(checked.body);

    expect(problems).toEqual([]);
    const printed = cards.map(([, on = '']) => on.replace('&lt;', '<').replace('&gt;', '>'));
    expect(themes[0]?.barriers.map((barrier) => barrier.text)).toEqual(
      printed.map((on) => on.replace('&amp;', '&')),
    );
  });

  test('are noted to have been taken; blank ones say nothing and are not', async () => {
    await take('blank');
    expect(await deeds()).toEqual([]);

    await take('wall');
    expect(await deeds()).toEqual([['printed-cards', members.supervisor.id]]);
  });

  test.each(['practitioner', 'leader'] as const)('are not for a %s to take', async (role) => {
    expect(await take('wall', as(members[role]))).toMatchObject({ status: 403 });
    expect(await take('blank', as(members[role]))).toMatchObject({ status: 403 });
    expect(await deeds()).toEqual([]);
  });

  test('are of one kind or another', async () => {
    expect(await take('both')).toMatchObject({ status: 400 });
    const blank = await htmlOf('blank');
    expect(count(blank, '<article class="card">')).toBe(8);
    expect(blank).toContain(text.tab.barriers.paper.cards.note);
  });

  test('are in the language of whoever prints them', async () => {
    findWordsBy(() => pseudo);
    const html = (await htmlOf('blank')).replace(/<style>[\s\S]*<\/style>/, '');
    const shown = [...html.matchAll(/>([^<>]+)</g)].map(([, part = '']) => part.trim());

    expect(html).toContain('<html lang="cy">');
    expect(findStrays(shown.filter(Boolean), ['North'])).toEqual([]);
  });
});
