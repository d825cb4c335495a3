/** `POST /api/teams/:teamId/ending`: a lead says that all a team has is to go, or stays; everybody sees it (P22). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Board } from '../../../shared/contracts/api/board.ts';
import { storeTeam } from '../../support/build-stored.ts';
import { members } from '../../support/build-team.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const ending = 'post /api/teams/:teamId/ending';
let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
});

afterEach(() => api.deps.store.close());

function ask(body: object, who: keyof typeof members = 'supervisor') {
  return api.call(ending, { ...as(members[who]), body });
}

async function board() {
  return Board.parse(JSON.parse(String((await api.call('get /api/teams/:teamId/board')).body)));
}

describe('a lead', () => {
  test.each(['supervisor', 'facilitator'] as const)(
    'who is %s has it deleted, a month on',
    async (who) => {
      expect(await ask({ wanted: 'end' }, who)).toMatchObject({
        status: 200,
        body: { ending: { why: 'asked', by: { name: members[who].name }, on: '2026-12-22' } },
      });
      expect((await board()).ending?.on).toBe('2026-12-22');
    },
  );

  test('keeps it', async () => {
    await ask({ wanted: 'end' });
    const endingId = (await board()).ending?.id ?? '';

    expect(await ask({ wanted: 'keep', endingId }, 'facilitator')).toMatchObject({
      ...{ status: 200, body: { ending: null } },
    });
    expect((await board()).ending).toBeUndefined();
  });
});

test.each(['practitioner', 'leader'] as const)('a %s may do neither', async (who) => {
  expect(await ask({ wanted: 'end' }, who)).toMatchObject({ status: 403 });
  expect(await ask({ wanted: 'keep', endingId: 'x' }, who)).toMatchObject({ status: 403 });
});

test.each([{}, { wanted: 'now' }, { wanted: 'keep' }, { wanted: 'keep', endingId: '' }])(
  '%j is no answer',
  async (body) => {
    expect(await ask(body)).toMatchObject({ status: 400 });
  },
);
