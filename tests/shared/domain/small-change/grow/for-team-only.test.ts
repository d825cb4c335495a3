/** What a go taught is kept in the team, or may be told outside: its words stay as they are (P10, P25). */
import { describe, expect, test } from '@jest/globals';
import { noLearning } from '../../../../../shared/domain/small-change/content/learning.ts';
import {
  type ForTeamOnly,
  keepForTeam,
} from '../../../../../shared/domain/small-change/grow/for-team-only.ts';
import { goAgain } from '../../../../../shared/domain/small-change/grow/go-again.ts';
import type { SmallChange } from '../../../../../shared/domain/small-change/small-change.ts';
import { toHistoryLines } from '../../../../../shared/domain/small-change/story/history-lines.ts';
import { undoLast } from '../../../../../shared/domain/small-change/undo.ts';
import { buildChange, buildCommand, fullLearning } from '../../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../../support/build-deps.ts';

const taught = { ...noLearning, ...fullLearning, decision: 'adapt' } as const;
const change = buildChange({ stage: 'grow', learning: taught });
const again = unwrap(goAgain(change, buildCommand({ id: 'again-command' })));

function keep(from: SmallChange, { go = 1, forTeamOnly = true }: Partial<ForTeamOnly> = {}) {
  return keepForTeam(from, { go, forTeamOnly }, buildCommand({ id: 'keep-command' }));
}

describe('what a go taught', () => {
  test('is kept in the team, and nothing else of it is another', () => {
    expect(unwrap(keep(change)).learning).toEqual({ ...taught, forTeamOnly: true });
  });

  test('of a go before this one is too, wherever the change is since', () => {
    const kept = unwrap(keep(again));

    expect(kept.goes.map(({ learning }) => learning)).toEqual([{ ...taught, forTeamOnly: true }]);
    expect(kept.learning).toBe(again.learning);
  });

  test('may be told outside once more by an undo, or by a second thought', () => {
    const kept = unwrap(keep(change));
    const undone = unwrap(undoLast(kept, buildCommand({ id: 'undo-command' })));
    const second = buildCommand({ id: 'second-thought' });
    const thought = unwrap(keepForTeam(kept, { go: 1, forTeamOnly: false }, second));

    expect([undone.learning, thought.learning]).toEqual([taught, taught]);
  });

  test.each([
    ['this go', change],
    ['a go before it', again],
  ])('of %s is told as kept in the team, and not as said anew', (_, from) => {
    const kept = unwrap(keep(from));

    expect(toHistoryLines(kept)[0]).toMatchObject({ did: 'learned', forTeamOnly: true });
  });

  test('leaves no trace where it is so already', () => {
    expect(unwrap(keep(change, { forTeamOnly: false }))).toBe(change);
    const kept = unwrap(keep(change));
    expect(unwrap(keep(kept))).toBe(kept);
  });

  test.each([
    ['of a go there was none of', change, 2, 'not-found'],
    ['of a go that has taught nothing yet', again, 2, 'not-found'],
    ['off the board', { ...change, status: 'withdrawn' }, 1, 'no-such-move'],
  ] as const)('stays as it is %s', (_, from, go, kind) => {
    expect(unwrapError(keep(from, { go }))).toEqual({ kind });
  });
});
