/** What became of a team in Teams, and how long its roster holds. */
import { describe, expect, test } from '@jest/globals';
import {
  isRosterOld,
  withRosterRead,
  withRosterUnread,
  withStatus,
} from '../../../../shared/domain/team/status.ts';
import { findMember, withApp, withoutApp } from '../../../../shared/domain/team/team.ts';
import { buildTeam } from '../../../support/build-team.ts';

const now = '2026-11-21T10:00:00.000Z';
const team = buildTeam({ nextPromptAt: '2026-11-23T09:30:00.000Z' });

describe('a team', () => {
  test('that is archived is asked nothing, and keeps its people', () => {
    const archived = withStatus(team, 'archived', now);

    expect(archived).toMatchObject({ status: 'archived', nextPromptAt: null });
    expect(findMember(archived, 'amara')).toBeDefined();
  });

  test('that is active again is looked at from then', () => {
    const back = withStatus(withStatus(team, 'archived', now), 'active', now);

    expect(back.nextPromptAt).toBe(now);
  });

  test('that is deleted has nobody in it, until it is back', () => {
    const deleted = withStatus(team, 'deleted', now);

    expect(findMember(deleted, 'priya')).toBeUndefined();
    expect(findMember(withStatus(deleted, 'active', now), 'priya')).toMatchObject({
      role: 'supervisor',
    });
  });

  test('without the app, or archived with it, is asked nothing', () => {
    const archived = withStatus(team, 'archived', now);

    expect(withApp(withoutApp(archived), now).nextPromptAt).toBeNull();
    expect(withStatus(withoutApp(archived), 'active', now).nextPromptAt).toBeNull();
  });

  test('told the same again is the same', () => {
    expect(withStatus(team, 'active', now)).toBe(team);
  });
});

describe('a roster', () => {
  test.each([
    [null, true],
    ['2026-11-20T09:59:59.000Z', true],
    ['2026-11-20T10:00:01.000Z', false],
  ])('read at %s is old: %s', (rosterReadAt, isOld) => {
    expect(isRosterOld({ rosterReadAt }, now)).toBe(isOld);
  });

  test('read a moment ago is not noted again', () => {
    const mark = 'as it was';
    const read = withRosterRead(withRosterUnread(team), { at: now, mark });

    expect(read.rosterReadAt).toBe(now);
    expect(withRosterRead(read, { at: '2026-11-21T10:00:30.000Z', mark })).toBe(read);
  });
});
