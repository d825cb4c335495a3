/** Who left a team lately: noted once, and forgotten when they are back. */
import { describe, expect, test } from '@jest/globals';
import { leaversLimit, withLeaversSince } from '../../../../shared/domain/team/leavers.ts';
import { buildTeam, members } from '../../../support/build-team.ts';

const now = '2026-11-21T09:30:00.000Z';
const later = '2026-11-28T09:30:00.000Z';
const before = buildTeam();
const { practitioner, ...staying } = members;
const left = withLeaversSince(buildTeam({ members: Object.values(staying) }), before, now);

describe('whoever leaves', () => {
  test('is noted with the time, and with no name', () => {
    expect(left.leavers).toEqual([{ id: practitioner.id, leftAt: now }]);
  });

  test('is noted once', () => {
    expect(withLeaversSince(left, left, later)).toBe(left);
  });

  test('is no leaver any more once they are back', () => {
    expect(withLeaversSince({ ...left, members: before.members }, left, later).leavers).toEqual([]);
  });
});

test('whoever left longest ago is forgotten first', () => {
  const people = Array.from({ length: leaversLimit + 1 }, (_, at) => ({
    ...{ id: `person-${at}`, name: `Person ${at}` },
    role: 'practitioner' as const,
  }));
  const none = buildTeam({ members: [] });
  const all = withLeaversSince({ ...none, leavers: left.leavers }, { members: people }, later);

  expect(all.leavers).toHaveLength(leaversLimit);
  expect(all.leavers.map(({ id }) => id)).not.toContain(practitioner.id);
});
