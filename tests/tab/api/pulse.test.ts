/** `GET /api/teams/:teamId/pulse`: what is shown of the pulse, and not one sum that is not (P16). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PulseView } from '../../../shared/contracts/api/pulse.ts';
import {
  type Answers,
  noPulse,
  type Pulse,
  statements,
} from '../../../shared/domain/pulse/pulse.ts';
import { closeRounds, countAnswer, openRound } from '../../../shared/domain/pulse/rounds.ts';
import { pulseType } from '../../../shared/use-cases/storage/document-types.ts';
import { createOnce } from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import { testTenant } from '../../support/build-person.ts';
import { storeTeam } from '../../support/build-stored.ts';
import { members } from '../../support/build-team.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const place = 'get /api/teams/:teamId/pulse';
const closesAt = '2026-11-23T00:00:00.000Z';
let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
});

afterEach(() => api.deps.store.close());

function answered(...all: readonly Answers[]): Pulse {
  const facts = { id: '2026-11-09', kind: 'start', week: 1, asks: 'everybody' } as const;
  const empty = noPulse({ tenantId: testTenant, teamId: 'team-north' });
  const round = openRound(empty, { ...facts, statements }, { closesAt, key: 'the-key' });
  return all.reduce(
    (pulse, answers, at) =>
      unwrap(
        countAnswer(pulse, {
          ...{ roundId: facts.id, nonce: `nonce-${at}`, answers },
          now: '2026-11-09T09:30:00.000Z',
        }),
      ),
    round,
  );
}

async function read(pulse: Pulse): Promise<{ view: PulseView; body: string }> {
  unwrap(await createOnce(api.deps.store, pulseType, pulse));
  const body = String((await api.call(place)).body);
  return { view: PulseView.parse(JSON.parse(body)), body };
}

const six = [1, 2, 3, 4, 5, 5] as const;

describe('the pulse of a team', () => {
  test('is empty before anything was asked', async () => {
    const { body } = await api.call(place);

    expect(PulseView.parse(JSON.parse(String(body)))).toEqual({
      statements: statements.map((id) => ({ id, rounds: [] })),
      openUntil: null,
    });
  });

  test('says of an open round until when it is open, and nothing of what was answered', async () => {
    const { view, body } = await read(answered(...six.map((able) => ({ able }))));

    expect(view.openUntil).toBe('2026-11-22');
    expect(view.statements.every(({ rounds }) => rounds.length === 0)).toBe(true);
    expect(body).not.toMatch(/the-key|nonce|tallies|spent|"answers"/);
  });

  test('says nothing more after every answer', async () => {
    const { body } = await read(answered({ able: 1 }));
    const more = { ...answered({ able: 1 }, { able: 5 }, ...six.map((able) => ({ able }))) };
    const { etag } = unwrap(await api.deps.store.get(`${testTenant}/team/team-north`, 'pulse'));
    const doc = { ...more, pk: `${testTenant}/team/team-north`, type: 'pulse' };
    unwrap(await api.deps.store.replace(doc, etag));

    expect(String((await api.call(place)).body)).toBe(body);
  });

  test('shows of a closed round the middle, and how many answers, where there are five', async () => {
    const given = six.map((able, at) => (at < 4 ? { able, hopeful: able } : { able }));
    const { view, body } = await read(closeRounds(answered(...given), closesAt));
    const [, able, , hopeful] = view.statements;

    expect(able?.rounds).toEqual([
      {
        ...{ id: '2026-11-09', kind: 'start', week: 1, asks: 'everybody' },
        shown: { answers: 6, low: 2, middle: 3, high: 5 },
      },
    ]);
    expect(hopeful?.rounds).toMatchObject([{ shown: null }]);
    expect(body).not.toMatch(/references|\[[0-9]/);
  });

  test('is the same, letter for letter, for every role', async () => {
    await read(closeRounds(answered(...six.map((able) => ({ able }))), closesAt));
    const bodies = await Promise.all(
      Object.values(members).map(async (member) => (await api.call(place, as(member))).body),
    );

    expect(new Set(bodies).size).toBe(1);
  });
});
