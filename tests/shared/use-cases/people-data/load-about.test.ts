/** Whoever answers for a council finds all of one person, and beside it what others wrote that names them (P22). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadAbout } from '../../../../shared/use-cases/people-data/load-about.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildActor, testTenant } from '../../../support/build-person.ts';
import {
  storeBarriers,
  storeChange,
  storeCheckIns,
  storePerson,
  storeTeam,
} from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';

const amara = buildActor();
const priya = buildActor(members.supervisor);
const at = '2026-11-16T10:00:00.000Z';
const north = { tenantId: testTenant, teamId: 'team-north' };

let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store);
  await storePerson(deps.store, amara);
});

afterEach(() => deps.store.close());

async function about(personId = amara.id) {
  return loadAbout({ tenantId: testTenant, personId }, deps);
}

async function named() {
  return unwrap(await about()).named.map(({ words, by, field }) => [words, by, field]);
}

test('of somebody nothing is kept of, there is nothing to answer with', async () => {
  expect(unwrapError(await about('nobody')).kind).toBe('not-found');
});

test('is what they would be shown themselves', async () => {
  await storeChange(deps.store, { author: amara, title: 'Share a desk day' });

  const { data } = unwrap(await about());

  expect(data).toMatchObject({ name: amara.name, teams: ['North'] });
  expect(data.found.map(({ type }) => type)).toEqual(['team', 'change']);
  expect(data.own.map(({ type }) => type)).toEqual(['person']);
});

test('words of others that name them are listed with whoever wrote them, and their own are not', async () => {
  await storeChange(deps.store, {
    ...{ author: priya, title: 'Ask Amara Osei first', history: [] },
    progress: [
      { at, by: amara, words: 'Amara tried it' },
      { at, by: priya, words: 'Amara’s list helped' },
    ],
  });
  const said = { said: [], cover: null, nothingMoved: true, shared: false };
  const answer = { ...said, occurrence: '2026-11-16', at, thanks: 'Amara, for the list' };
  await storeCheckIns(deps.store, { ...north, personId: priya.id, answers: [answer] });

  expect(await named()).toEqual([
    ['Ask Amara Osei first', priya.name, 'title'],
    ['Amara’s list helped', priya.name, 'progress[].words'],
    ['Amara, for the list', priya.name, 'answers[].thanks'],
  ]);
});

test('of a thank-you it is told whether others can read it', async () => {
  const thanks = [true, false].map((shared) => ({
    ...{ id: `thanks ${shared}`, by: priya, at, shared },
    words: shared ? 'Amara, for the calls' : 'Amara, for her patience',
  }));
  await storeChange(deps.store, { author: priya, title: 'The list', thanks, history: [] });

  const { named: found } = unwrap(await about());

  expect(found.map(({ words, isShared, at: when }) => [words, isShared, when])).toEqual([
    ['Amara, for the calls', true, at],
    ['Amara, for her patience', false, at],
  ]);
});

test('of a barrier raised confidentially nothing says who wrote it', async () => {
  const week = { week: '2026-11-16', themeId: null, by: null };
  await storeBarriers(deps.store, { barriers: [{ id: 'b1', text: 'Ask Amara twice', ...week }] });

  expect(await named()).toEqual([['Ask Amara twice', null, 'barriers[].text']]);
});

test('words of theirs that others have put otherwise are theirs still', async () => {
  const history = [
    { at, by: amara, did: 'logged', before: { status: 'withdrawn' } },
    { at, by: priya, did: 'edited', before: { title: 'Amara’s list' } },
  ] as const;
  await storeChange(deps.store, { author: amara, title: 'The list', history });

  expect(await named()).toEqual([]);
});
