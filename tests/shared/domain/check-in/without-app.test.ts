/** A team the app was taken out of: its people are asked nothing, and its schedule waits for the app. */
import { expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { planPrompts } from '../../../../shared/domain/check-in/plan-prompts.ts';
import { withApp, withoutApp } from '../../../../shared/domain/team/team.ts';
import { buildTeam } from '../../../support/build-team.ts';

const calendar = createCalendar('GB-ENG');
const monday = '2026-11-23T09:30:00.000Z';

test('is asked nothing, even by a process that had begun to', () => {
  const claimed = { ...withoutApp(buildTeam()), nextPromptAt: monday };

  const { entries, team } = planPrompts(claimed, monday, calendar);

  expect(entries).toEqual([]);
  expect(team.nextPromptAt).toBeNull();
});

test('is asked again from when the app is back, and nothing of before', () => {
  const away = withoutApp(buildTeam({ nextPromptAt: monday }));
  const later = '2026-11-25T12:00:00.000Z';

  const back = planPrompts(withApp(away, later), later, calendar);

  expect(away.nextPromptAt).toBeNull();
  expect(back.entries).toEqual([]);
  expect(back.team.nextPromptAt).toBe('2026-11-30T09:30:00.000Z');
});

test('that has the app stays as it is when the app is noted once more', () => {
  const team = buildTeam({ nextPromptAt: monday });

  expect(withApp(team, '2026-11-25T12:00:00.000Z')).toBe(team);
});
