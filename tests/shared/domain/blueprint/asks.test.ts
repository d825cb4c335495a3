/** What a blueprint asks of whoever can give it, and a leader's answer (P19, P32). */
import { expect, test } from '@jest/globals';
import {
  answerAsk,
  askFor,
  checkAnswer,
  checkAskFor,
  takeAskBack,
} from '../../../../shared/domain/blueprint/asks.ts';
import { blueprintLimits } from '../../../../shared/domain/blueprint/blueprint.ts';
import { buildBlueprint } from '../../../support/build-blueprint.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const asking = { id: 'ask-1', ofRole: 'Head of IT', words: 'One login', pillarId: 'pillar-1' };
const asked = () => unwrap(askFor(buildBlueprint(), asking, buildCommand({ id: 'ask' })));
const notYet = { answer: 'not-yet', because: 'The contract runs to April' } as const;

test('stands there once, however often it is sent, and keeps whose it is to take back', () => {
  const once = asked();

  expect(once.asks).toEqual([{ ...asking, answer: null, by: buildCommand().by, version: 1 }]);
  expect(unwrap(askFor(once, asking, buildCommand({ id: 'ask' })))).toBe(once);
  expect(once.history.at(-1)?.did).toBe('asked');
});

test('says of whom and what, both at once where both are missing', () => {
  expect(unwrapError(checkAskFor({ askedRole: ' ', askedFor: '' }))).toMatchObject({
    problems: [
      { field: 'askedRole', problem: 'missing' },
      { field: 'askedFor', problem: 'missing' },
    ],
  });
});

test('for a pillar that is gone is not made', () => {
  const gone = { ...asking, pillarId: 'pillar-9' };

  expect(unwrapError(askFor(buildBlueprint(), gone, buildCommand()))).toEqual({ kind: 'stale' });
});

test('is answered as it was seen, and again when whoever answered thinks again', () => {
  const seen = { askId: 'ask-1', version: 1 };
  const first = unwrap(answerAsk(asked(), { ...seen, ...notYet }, buildCommand({ id: 'a-1' })));
  const again = { askId: 'ask-1', version: 2, answer: 'yes', because: null } as const;
  const then = unwrap(answerAsk(first, again, buildCommand({ id: 'a-2' })));

  expect(first.asks[0]?.answer).toMatchObject(notYet);
  expect(then.asks[0]).toMatchObject({ version: 3, answer: { answer: 'yes', because: null } });
  expect(then.history.at(-1)).toMatchObject({
    ...{ did: 'answered', answerBefore: { askId: 'ask-1', ...notYet } },
  });
  expect(first.history.at(-1)?.answerBefore).toBeNull();
  expect(unwrapError(answerAsk(then, { ...seen, ...notYet }, buildCommand({ id: 'a-3' })))).toEqual(
    { kind: 'stale' },
  );
});

test('not yet says why, and a yes need not', () => {
  expect(unwrapError(checkAnswer({ answer: 'not-yet', answerBecause: '' }))).toMatchObject({
    problems: [{ field: 'answerBecause', problem: 'missing' }],
  });
  expect(unwrap(checkAnswer({ answer: 'yes', answerBecause: '' }))).toEqual({
    ...{ answer: 'yes', because: null },
  });
  expect(unwrapError(checkAnswer({ answer: null, answerBecause: '' }))).toMatchObject({
    problems: [{ field: 'answer', problem: 'missing' }],
  });
});

test('is taken back until it is answered', () => {
  const gone = unwrap(takeAskBack(asked(), 'ask-1', buildCommand({ id: 'back' })));
  const seen = { askId: 'ask-1', version: 1 };
  const answered = unwrap(answerAsk(asked(), { ...seen, ...notYet }, buildCommand({ id: 'a-1' })));

  expect(gone.asks).toEqual([]);
  expect(unwrap(takeAskBack(gone, 'ask-1', buildCommand({ id: 'back-2' })))).toBe(gone);
  expect(unwrapError(takeAskBack(answered, 'ask-1', buildCommand({ id: 'back' })))).toEqual({
    kind: 'no-such-move',
  });
});

test('as many as there may be are enough', () => {
  const limit = blueprintLimits.asks;
  const asks = Array.from({ length: limit }, (_, at) => ({
    ...{ ...asking, id: `ask-${at}`, answer: null, by: null, version: 1 },
  }));

  expect(unwrapError(askFor(buildBlueprint({ asks }), asking, buildCommand()))).toEqual({
    ...{ kind: 'too-many', limit },
  });
});
