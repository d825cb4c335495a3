/** `POST /api/teams/:teamId/barriers/type-in` and its check: what hangs on a wall, looked at and then kept. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BarriersView, TypedWallView } from '../../../shared/contracts/api/barriers.ts';
import { codesOf } from '../../../shared/domain/paper/codes.ts';
import { text } from '../../../shared/text/text.ts';
import { storeBarriers, storeTeam } from '../../support/build-stored.ts';
import { buildBarrier, threeThemes } from '../../support/build-strands.ts';
import { members } from '../../support/build-team.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const check = 'post /api/teams/:teamId/barriers/type-in/check';
const typeIn = 'post /api/teams/:teamId/barriers/type-in';
const priya = as(members.supervisor);
const codes = codesOf(['a', 'b']);
const [A, B] = [codes.get('a'), codes.get('b')];
const { paper } = text.tab.barriers;
let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
  await storeBarriers(api.deps.store, {
    barriers: [
      buildBarrier({ id: 'a', text: 'We wait two days' }),
      buildBarrier({ id: 'b', text: 'Forms ask twice', themeId: 'theme-forms' }),
    ],
    themes: threeThemes.slice(0, 1),
  });
});

afterEach(() => api.deps.store.close());

async function checked(wall: string) {
  const answer = await api.call(check, { body: { wall }, ...priya });
  return TypedWallView.parse(answer.body);
}

describe('what is checked', () => {
  test('is shown as it would be saved, and is not saved', async () => {
    const before = await api.call('get /api/teams/:teamId/barriers', priya);

    expect(await checked(`Form: ${B}, Two logins`)).toEqual({
      themes: [
        {
          ...{ name: 'Form', isNew: true },
          barriers: [
            { text: 'Forms ask twice', isNew: false, leaves: 'Forms' },
            { text: 'Two logins', isNew: true },
          ],
        },
      ],
      problems: [],
      questions: [paper.alike('Form', 'Forms'), paper.goes('Forms')],
      others: 1,
    });
    expect((await api.call('get /api/teams/:teamId/barriers', priya)).body).toBe(before.body);
  });

  test('says which theme nothing is left in, and of no other', async () => {
    expect((await checked(`${B}`)).questions).toEqual([paper.goes('Forms')]);
    expect((await checked(`${A}`)).questions).toEqual([]);
    expect((await checked(`Forms: ${A}\n${B}`)).questions).toEqual([]);
  });

  test('says in words what could not be read', async () => {
    const phone = 'Ring 07700 900123';
    const { problems } = await checked(`Rooms: AEI, ${A}\nForms: ${A}\nKeys:\n\n${phone}`);

    expect(problems).toEqual([
      paper.noSuchCode('AEI'),
      paper.twice('We wait two days', 'Rooms', 'Forms'),
      paper.empty('Keys'),
      expect.stringContaining(phone),
    ]);
  });

  test('is for whoever may put barriers into themes, and needs a body that is one', async () => {
    const theirs = { body: { wall: `${A}` }, ...as(members.practitioner) };

    expect(await api.call(check, theirs)).toMatchObject({ status: 403 });
    expect(await api.call(check, { body: { wall: 7 }, ...priya })).toMatchObject({ status: 400 });
    expect(await api.call(check, { body: {}, ...priya })).toMatchObject({ status: 422 });
  });
});

test('what is saved is on the wall at once, from nobody and not as if it were confidential', async () => {
  await api.call('get /api/teams/:teamId/barriers', priya);

  const body = { commandId: 'type-in-1', wall: `Rooms: ${A}, Two logins` };
  const answer = await api.call(typeIn, { body, ...priya });

  const { themes } = BarriersView.parse(answer.body);
  expect(themes.find(({ name }) => name === 'Rooms')?.barriers).toEqual(
    expect.arrayContaining([
      { id: 'a', text: 'We wait two days', by: null },
      { id: expect.anything(), text: 'Two logins', by: null, from: 'wall', isOwn: true },
    ]),
  );
});

test('what could not be saved is said at its box', async () => {
  const body = { commandId: 'type-in-1', wall: 'Rooms: AEI' };

  expect(await api.call(typeIn, { body, ...priya })).toMatchObject({
    status: 422,
    body: { error: { code: 'invalid', fields: { wall: text.problems.notRead } } },
  });
});

test('what came off a wall can be taken off again, by whoever may type one in', async () => {
  const body = { commandId: 'type-in-1', wall: 'Keys: Two logns' };
  const { themes } = BarriersView.parse((await api.call(typeIn, { body, ...priya })).body);
  const barrierId = themes.find(({ name }) => name === 'Keys')?.barriers[0]?.id;
  const back = (who: typeof priya) =>
    api.call('post /api/teams/:teamId/barriers/take-back', { body: { barrierId }, ...who });

  expect(await back(as(members.practitioner))).toMatchObject({ status: 403 });
  const answer = await back(priya);
  expect(BarriersView.parse(answer.body).themes.map(({ name }) => name)).toEqual(['Forms']);
});
