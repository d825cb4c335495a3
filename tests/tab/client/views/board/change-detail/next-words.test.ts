import { describe, expect, test } from '@jest/globals';
import { text } from '../../../../../../shared/text/text.ts';
import { toNextWords } from '../../../../../../tab/client/views/board/change-detail/next-words.ts';

describe('what a change still needs, in words', () => {
  test('nothing, so it is ready for the next stage', () => {
    expect(toNextWords({ stage: 'develop', gaps: [] })).toBe(
      'It is ready for Influence, whenever you are.',
    );
  });

  test('the unanswered questions, in one sentence', () => {
    const words = toNextWords({ stage: 'develop', gaps: ['plan-steps', 'plan-accountability'] });

    expect(words).toContain(text.gaps['plan-steps']);
    expect(words).toContain(text.gaps['plan-accountability']);
  });

  test('sensemaking, when it is kept for the blueprint', () => {
    const words = toNextWords({ stage: 'mission', gaps: ['waits-for-sensemaking'] });

    expect(words).toBe(text.gaps['waits-for-sensemaking']);
  });

  test('in Grow there is no further stage, only something to hear', () => {
    expect(toNextWords({ stage: 'grow', gaps: ['learning-happened', 'decision'] })).toMatch(
      /^Still to hear: /,
    );
    expect(toNextWords({ stage: 'grow', gaps: [] })).toBe(text.tab.detail.grown);
  });
});
