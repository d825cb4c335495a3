/** What a team puts in: a copy that stays as it stood, and out of which things are left. */
import { describe, expect, test } from '@jest/globals';
import {
  type Evidence,
  evidenceLimits,
  isAllIn,
  putIn,
  settleLeftOut,
  sinceOf,
  withTold,
} from '../../../../shared/domain/sensemaking/evidence.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { buildEvidence, buildGathered } from '../../../support/build-sense.ts';

const team = { id: 'team-north', name: 'North' };
const by = { id: 'priya', name: 'Priya Raman' };
const first = buildGathered();
const second = buildGathered({
  ...{ id: 'happened team-north change-1 1', hint: null },
  said: { kind: 'happened', words: 'Nobody minded' },
});

function put(
  evidence: Evidence,
  gathered = [first, second],
  id = 'put-1',
  out: readonly string[] = [],
): Evidence {
  const command = { id, by, at: '2027-02-03T10:00:00.000Z' };
  const result = putIn(evidence, { team, gathered, leftOut: out, command });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

describe('putting in', () => {
  test('keeps who did and when, and every item with its team', () => {
    const { items, teams } = put(buildEvidence());

    expect(items).toEqual([first, second].map((item) => ({ ...item, teamId: 'team-north' })));
    expect(teams).toEqual([
      { teamId: 'team-north', name: 'North', at: '2027-02-03T10:00:00.000Z', by },
    ]);
  });

  test('once more adds what is new, takes what was put otherwise, and keeps what is not gathered any more', () => {
    const otherwise = { ...first, said: { kind: 'learned' as const, words: 'It took two' } };
    const third = buildGathered({ id: 'noticed team-north change-1 1' });

    const { items } = put(put(buildEvidence()), [otherwise, third], 'put-2');

    expect(items.map(({ id, said }) => [id, said])).toEqual([
      [first.id, otherwise.said],
      [second.id, second.said],
      [third.id, third.said],
    ]);
  });

  test('by the same command changes nothing', () => {
    const once = put(buildEvidence());

    expect(put(once, [])).toBe(once);
  });

  test('says so where there is no room', () => {
    const many = Array.from({ length: evidenceLimits.items + 1 }, (_, nth) =>
      buildGathered({ id: `learned team-north change-${nth} 1` }),
    );
    const command = { id: 'put-1', by, at: '2027-02-03T10:00:00.000Z' };

    expect(putIn(buildEvidence(), { team, gathered: many, leftOut: [], command })).toEqual({
      ok: false,
      error: { kind: 'too-many', limit: evidenceLimits.items },
    });
  });
});

describe('what is left out', () => {
  const settle = (evidence: Evidence, isOut: boolean, itemIds = [first.id], hasLeft = false) =>
    settleLeftOut(evidence, { teamId: team.id, itemIds, isOut: () => isOut, hasLeft });

  test('is not put in, and goes where it was in', () => {
    const out = put(buildEvidence(), [first, second], 'put-1', [first.id]);
    const later = put(put(buildEvidence()), [first, second], 'put-2', [first.id]);

    expect(out.items.map(({ id }) => id)).toEqual([second.id]);
    expect(later.items.map(({ id }) => id)).toEqual([second.id]);
  });

  test('loses its words, and finds whatever is on its way in at that moment', () => {
    const without = settle(put(buildEvidence()), true);

    expect(JSON.stringify(without.items)).not.toContain('Asking first took a minute');
    expect(put(without, [first, second], 'put-2').items.map(({ id }) => id)).toEqual([second.id]);
    expect(settle(without, true)).toBe(without);
  });

  test('comes in again with what is put in next, once it is let in', () => {
    const back = put(settle(settle(put(buildEvidence()), true), false), [first, second], 'put-2');

    expect(back.items.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  test('is only the team’s own', () => {
    const evidence = put(buildEvidence());
    const other = settleLeftOut(evidence, {
      ...{ teamId: 'team-south', itemIds: [first.id], isOut: () => true, hasLeft: false },
    });

    expect(other.items).toEqual(evidence.items);
  });

  test('leaves nothing that says that a team which has left put anything in, once it was the last', () => {
    const all = [first.id, second.id];

    expect(settle(put(buildEvidence()), true, all).teams).toHaveLength(1);
    expect(settle(put(buildEvidence()), true, all, true).teams).toEqual([]);
    expect(settle(put(buildEvidence()), true, [first.id], true).teams).toHaveLength(1);
  });
});

test('says of each thing gathered whether it is in, new, put otherwise, left out, or left out and still in', () => {
  const { items } = put(buildEvidence(), [first]);
  const known = { items, leftOut: [second.id] };
  const shuffled = { from: first.from, said: first.said, hint: first.hint, id: first.id };

  expect(sinceOf(known, shuffled)).toBe('in');
  expect(sinceOf(known, { ...first, hint: null })).toBe('put-otherwise');
  expect(sinceOf(known, second)).toBe('withheld');
  expect(sinceOf({ ...known, leftOut: [first.id] }, first)).toBe('withheld-and-in');
  expect(sinceOf(known, buildGathered({ id: 'new' }))).toBe('new');
});

describe('what somebody waits for', () => {
  const at = '2027-03-04T10:00:00.000Z';
  const putInAt = (evidence: Evidence, isAwaited: boolean, id = 'put-1') =>
    unwrap(
      putIn(evidence, {
        ...{ team, gathered: [first], leftOut: [] },
        ...{ command: { id, by, at }, isAwaited },
      }),
    );

  test('is news when a team puts theirs in for the first time', () => {
    expect(putInAt(buildEvidence(), true).untoldSince).toBe(at);
    expect(putInAt(buildEvidence(), false).untoldSince).toBeNull();
    expect(putInAt(put(buildEvidence()), true, 'put-2').untoldSince).toBeNull();
  });

  test('is told of what was looked at, and not of what came since', () => {
    const evidence = putInAt(buildEvidence(), true);

    expect(withTold(evidence, at).untoldSince).toBeNull();
    expect(withTold(evidence, '2027-03-03T10:00:00.000Z')).toBe(evidence);
  });

  test('is all in once each team has', () => {
    const evidence = put(buildEvidence());

    expect(isAllIn(evidence, [team])).toBe(true);
    expect(isAllIn(evidence, [team, { id: 'team-south' }])).toBe(false);
  });
});
