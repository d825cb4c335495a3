import { describe, expect, test } from '@jest/globals';
import { stageOfWeek, stageOn } from '../../../../shared/domain/channel/stage-of-week.ts';
import type { Stage } from '../../../../shared/domain/journey/stage.ts';

const journey = { startsOn: '2026-03-02', weeks: 16, workshops: [], pauses: [] };
const by = { id: 'priya', name: 'Priya Raman' };

/** The Monday of a week. */
function inWeek(week: number): string {
  return new Date(Date.UTC(2026, 2, 2 + (week - 1) * 7)).toISOString().slice(0, 10);
}

describe('the journey’s week', () => {
  test.each([
    ...([
      [1, 'mission'],
      [4, 'mission'],
      [5, 'develop'],
      [8, 'develop'],
    ] as const),
    ...([
      [9, 'influence'],
      [12, 'influence'],
      [13, 'grow'],
      [16, 'grow'],
      [20, 'grow'],
    ] as const),
  ])('%i is for %s', (week, stage) => {
    expect(stageOfWeek(week)).toBe(stage);
  });

  test('opens no stage after the last', () => {
    expect(stageOn(null, journey, inWeek(17))).toBeNull();
  });
});

describe('a stage that somebody opened', () => {
  const choose = (stage: Stage, journeyStage: Stage) => ({ stage, journeyStage, by, at: '' });

  test('early holds until the journey has gone further', () => {
    const early = choose('influence', 'mission');

    const open = [3, 5, 9, 13].map((week) => stageOn(early, journey, inWeek(week)));

    expect(open).toEqual(['influence', 'influence', 'influence', 'grow']);
  });

  test('once more holds until the journey comes to its next', () => {
    const again = choose('mission', 'develop');

    const open = [6, 8, 9].map((week) => stageOn(again, journey, inWeek(week)));

    expect(open).toEqual(['mission', 'mission', 'influence']);
  });
});
