import { describe, expect, test } from '@jest/globals';
import { noLearning } from '../../../../../../shared/domain/small-change/content/learning.ts';
import { text } from '../../../../../../shared/text/text.ts';
import { toNextWords } from '../../../../../../tab/client/views/board/change-detail/next-words.ts';
import { buildChangeDetail } from '../../../support/build-board.ts';

function wordsOf(change: Parameters<typeof buildChangeDetail>[0]): string {
  return toNextWords(buildChangeDetail(change));
}

describe('what a change still needs, in words', () => {
  test('nothing, so it is ready for the next stage', () => {
    expect(wordsOf({ stage: 'develop', gaps: [] })).toBe(
      'It is ready for Influence, whenever you are.',
    );
  });

  test('does not say whenever you are to somebody who may not move it', () => {
    const ready = buildChangeDetail({ stage: 'develop', gaps: [], mayMove: false });

    expect(toNextWords(ready)).toBe('It is ready for Influence.');
  });

  test('the unanswered questions, in one sentence', () => {
    const words = wordsOf({ stage: 'develop', gaps: ['plan-steps', 'plan-accountability'] });

    expect(words).toContain(text.gaps['plan-steps']);
    expect(words).toContain(text.gaps['plan-accountability']);
  });

  test('sensemaking, when it is kept for the blueprint', () => {
    const words = wordsOf({ stage: 'mission', gaps: ['waits-for-sensemaking'] });

    expect(words).toBe(text.gaps['waits-for-sensemaking']);
  });

  test('in Grow there is no further stage, only something to hear', () => {
    expect(wordsOf({ stage: 'grow', gaps: ['learning-happened', 'decision'] })).toMatch(
      /^Still to hear: /,
    );
    expect(wordsOf({ stage: 'grow', gaps: [] })).toBe(text.tab.detail.grown);
  });

  test('that a yes is needed and nobody has been asked, with the way as open as before', () => {
    const needed = { stage: 'influence', scope: 'needs-a-yes' } as const;

    expect(wordsOf(needed)).toBe(
      'It is ready for Grow, whenever you are. Nobody has been asked for a yes yet.',
    );
    expect(wordsOf({ ...needed, scope: 'in-our-gift' })).not.toContain('asked');
    expect(wordsOf({ ...needed, stage: 'develop' })).not.toContain('asked');
  });

  test('which go it is, from the second on', () => {
    const go = { from: '2026-10-28T09:00:00Z', until: '2026-11-20T09:00:00Z' };
    const learning = { ...noLearning, livedUpTo: [] };

    expect(wordsOf({ stage: 'develop', goes: [{ ...go, learning }] })).toMatch(
      /^Go 2\. It is ready/,
    );
  });
});
