/** Withdrawing a change, and putting it back. */
import { describe, expect, test } from '@jest/globals';
import { undoLast } from '../../../../shared/domain/small-change/undo.ts';
import { putBackChange, withdrawChange } from '../../../../shared/domain/small-change/withdraw.ts';
import { buildChange, buildCommand } from '../../../support/build-change.ts';
import { unwrap } from '../../../support/build-deps.ts';

const priya = { id: 'priya', name: 'Priya Raman' };
const back = buildCommand({ id: 'back', by: priya });

describe('a change that is withdrawn', () => {
  const change = buildChange({ stage: 'influence' });
  const withdrawn = unwrap(withdrawChange(change, buildCommand()));

  test('is off the board with everything it had, and its history says so', () => {
    expect(withdrawn).toMatchObject({ status: 'withdrawn', stage: 'influence', version: 2 });
    expect(withdrawn.plan).toEqual(change.plan);
    expect(withdrawn.history.at(-1)).toMatchObject({ did: 'withdrawn' });
  });

  test('is put back where it was, also by somebody else', () => {
    const current = unwrap(putBackChange(withdrawn, back));

    expect(current).toMatchObject({ status: 'open', stage: 'influence', version: 3 });
    expect(current.history.at(-1)).toMatchObject({ did: 'put-back', by: priya });
  });

  test('comes back by undo as well, for whoever withdrew it', () => {
    expect(unwrap(undoLast(withdrawn, buildCommand({ id: 'undo' }))).status).toBe('open');
  });

  test('twice, or put back twice, stays as it is', () => {
    expect(unwrap(withdrawChange(withdrawn, back))).toBe(withdrawn);
    expect(unwrap(putBackChange(change, back))).toBe(change);
  });

  test('comes back where logging it was taken back', () => {
    const takenBack = unwrap(undoLast(change, buildCommand()));

    expect(unwrap(putBackChange(takenBack, back)).status).toBe('open');
  });
});
