/** The four stages in their order: Mission, Develop, Influence, Grow. */
import { describe, expect, test } from '@jest/globals';
import { earlierStages, isBefore, nextStage } from '../../../../shared/domain/journey/stage.ts';

describe('stages', () => {
  test.each([
    ['mission', 'develop', []],
    ['develop', 'influence', ['mission']],
    ['influence', 'grow', ['develop', 'mission']],
    ['grow', undefined, ['influence', 'develop', 'mission']],
  ] as const)('from %s lead on to %s and back to %j', (stage, next, earlier) => {
    expect({ next: nextStage(stage), earlier: earlierStages(stage) }).toEqual({ next, earlier });
  });

  test('are not before themselves', () => {
    expect(isBefore('develop', 'develop')).toBe(false);
  });
});
