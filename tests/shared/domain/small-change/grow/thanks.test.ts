/** Thanking a colleague: for oneself or for the team, and taken back at any time (P10). */
import { describe, expect, test } from '@jest/globals';
import { StoredChange } from '../../../../../shared/contracts/stored/documents.ts';
import {
  sayThanks,
  takeThanksBack,
  thanksFor,
  thanksLimit,
} from '../../../../../shared/domain/small-change/grow/thanks.ts';
import type { SmallChange } from '../../../../../shared/domain/small-change/small-change.ts';
import { mayUndo, undoLast } from '../../../../../shared/domain/small-change/undo.ts';
import { maxDocumentBytes } from '../../../../../shared/stores/document-store.ts';
import { buildChange, buildCommand } from '../../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../../support/build-deps.ts';

const change = buildChange({ stage: 'grow' });
const thanks = 'Jo stayed with the budget team until they came round.';
const jo = { id: 'jo', name: 'Jo Whitlock' };

function say(
  to: SmallChange,
  input: { readonly thanks?: string; readonly share?: boolean },
  id = 'second-command',
): SmallChange {
  return unwrap(sayThanks(to, { thanks, share: false, ...input }, buildCommand({ id })));
}

describe('a thank-you kept to oneself', () => {
  const kept = say(change, {});

  test('is read by whoever said it, and by nobody else', () => {
    expect(thanksFor(kept, 'amara')).toMatchObject([{ words: thanks, shared: false }]);
    expect(thanksFor(kept, 'jo')).toEqual([]);
    expect(thanksFor(kept, null)).toEqual([]);
  });

  test('leaves no trace others could notice', () => {
    const { version, history, updatedAt } = kept;

    expect({ version, history, updatedAt }).toEqual({
      ...{ version: change.version, history: change.history, updatedAt: change.updatedAt },
    });
  });

  test('leaves none of its words behind when it is taken back', () => {
    const taken = unwrap(takeThanksBack(kept, buildCommand({ id: 'third-command' })));

    expect(JSON.stringify(taken)).not.toContain('budget');
  });
});

describe('a thank-you that is shared', () => {
  const shared = say(say(change, {}), { share: true }, 'third-command');

  test('is read by everyone, and told in the history without its words', () => {
    expect(thanksFor(shared, null)).toMatchObject([{ words: thanks, by: { id: 'amara' } }]);
    expect(shared.history.at(-1)).toMatchObject({ did: 'thanked', before: {} });
  });

  test('can be kept to oneself again, which the history tells too', () => {
    const kept = say(shared, { share: false }, 'fourth-command');

    expect(thanksFor(kept, 'jo')).toEqual([]);
    expect(kept.history.at(-1)).toMatchObject({ did: 'took-thanks-back', before: {} });
  });

  test('is taken back in its own way, wherever the change has gone, and not by undo', () => {
    const moved = { ...shared, stage: 'develop' } as const;
    const taken = unwrap(takeThanksBack(moved, buildCommand({ id: 'fourth-command' })));
    const undone = undoLast(shared, buildCommand({ id: 'fourth-command' }));

    expect(taken.thanks).toEqual([]);
    expect(mayUndo(shared, 'amara')).toBe(false);
    expect(unwrapError(undone).kind).toBe('nothing-to-undo');
  });
});

describe('saying thank you', () => {
  test('again puts it in other words: everyone has one a change', () => {
    const again = say(say(change, {}), { thanks: 'Jo and Helen.' }, 'third-command');
    const byJo = buildCommand({ id: 'fourth-command', by: jo });
    const both = unwrap(sayThanks(again, { thanks: 'Amara.', share: true }, byJo));

    expect(again.thanks).toMatchObject([{ words: 'Jo and Helen.' }]);
    expect(both.thanks).toHaveLength(2);
  });

  test('in the same words leaves no trace, and so does taking nothing back', () => {
    const kept = say(change, {});

    expect(say(kept, {}, 'third-command')).toBe(kept);
    expect(unwrap(takeThanksBack(change, buildCommand()))).toBe(change);
  });

  test('waits until Grow', () => {
    const input = { thanks, share: true };
    const early = buildChange({ stage: 'develop' });

    expect(unwrapError(sayThanks(early, input, buildCommand())).kind).toBe('no-such-move');
  });

  test.each([
    ['nothing', ' ', 'missing'],
    ['more than 300 characters', 'a '.repeat(151), 'too-long'],
    ['a family', 'Jo rang the mum on 07700 900123', 'case-data'],
  ])('with %s is asked for another look', (_name, words, problem) => {
    const length = words.length > 300 ? `${words}a` : words;
    const error = unwrapError(sayThanks(change, { thanks: length, share: true }, buildCommand()));

    expect(error).toMatchObject({ kind: 'invalid', problems: [{ field: 'thanks', problem }] });
  });

  test('has an end, and a change with as many as there may be fits in one document', () => {
    const full = Array.from({ length: thanksLimit }).reduce<SmallChange>((filled, _, at) => {
      const command = buildCommand({ id: `command-${at}`, by: { ...jo, id: `jo-${at}` } });
      return unwrap(sayThanks(filled, { thanks: '字'.repeat(300), share: true }, command));
    }, change);

    expect(Buffer.byteLength(JSON.stringify(full))).toBeLessThan(maxDocumentBytes / 10);
    expect(unwrapError(sayThanks(full, { thanks, share: true }, buildCommand()))).toEqual({
      kind: 'too-many',
      limit: thanksLimit,
    });
  });
});

test('a change stored before there were thanks and values has none', () => {
  const { thanks: _, learning, ...older } = change;
  const { livedUpTo: __, ...learned } = learning;

  expect(StoredChange.parse({ ...older, learning: learned })).toMatchObject({
    thanks: [],
    learning: { livedUpTo: [] },
  });
});
