/** The journey as it was on an earlier day. */
import { describe, expect, test } from '@jest/globals';
import { asOn } from '../../../../../shared/domain/journey/crescendo/as-on.ts';
import { buildJourneyNote, buildJourneyView } from '../../../../tab/client/support/build-views.ts';

const kept = buildJourneyNote({
  number: 3,
  stage: 'grow',
  decision: 'keep',
  loggedOn: '2026-10-19',
  stages: [
    { stage: 'mission', on: '2026-10-19' },
    { stage: 'develop', on: '2026-10-26' },
    { stage: 'grow', on: '2026-11-09' },
  ],
});
const later = buildJourneyNote({ number: 4, loggedOn: '2026-11-16' });
const journey = buildJourneyView({
  notes: [kept, later],
  moments: [{ on: '2026-11-10', kind: 'yes', number: 3 }],
});

describe('the journey as it was', () => {
  test('has the notes there were by then, in the stage they were in', () => {
    const { notes } = asOn(journey, '2026-10-30');

    expect(notes.map(({ number, stage, decision }) => [number, stage, decision])).toEqual([
      [3, 'develop', null],
    ]);
  });

  test('is in the week of that day, and has what had happened', () => {
    const before = asOn(journey, '2026-10-30');
    const after = asOn(journey, '2026-11-10');

    expect(before).toMatchObject({ today: '2026-10-30', week: 3, status: 'running' });
    expect([before.moments.length, after.moments.length]).toEqual([0, 1]);
    expect(before.weeks.map(({ state }) => state).slice(1, 4)).toEqual(['past', 'now', 'ahead']);
  });

  test('rests where the team paused', () => {
    const rests = [{ from: '2026-10-26', to: '2026-11-02', isOpen: false }];

    expect(asOn({ ...journey, rests }, '2026-10-28').status).toBe('paused');
  });

  test('is whole today', () => {
    expect(asOn(journey, journey.today)).toBe(journey);
  });

  test('puts the weeks where they stand today', () => {
    const { weeks, until } = asOn(journey, '2026-10-30');

    expect(weeks.map(({ from }) => from)).toEqual(journey.weeks.map(({ from }) => from));
    expect(until).toBe(journey.until);
  });
});
