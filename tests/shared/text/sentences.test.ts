/** Expected failures in words, the same in chat and on the tab. */
import { describe, expect, test } from '@jest/globals';
import { caseDataKinds } from '../../../shared/domain/case-data/case-data.ts';
import type { DomainError, FieldName } from '../../../shared/domain/errors.ts';
import { whoMayInProgramme } from '../../../shared/domain/programme/permissions.ts';
import { planQuestions } from '../../../shared/domain/small-change/content/action-plan.ts';
import { toFieldSentence, toFieldSentences, toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';

const fieldNames: readonly FieldName[] = [
  ...(['title', 'benefit', 'scope', 'team', 'reason'] as const),
  ...(['barrier', 'keep', 'barriers', 'newTheme', 'themes', 'votes', 'strands'] as const),
  ...planQuestions,
  ...(['owner', 'byWhen'] as const),
  ...(['familyValue', 'gift', 'effort'] as const),
];

function notAllowed(
  allowed: readonly ('supervisor' | 'facilitator' | 'leader')[],
  author: boolean,
) {
  return { kind: 'not-allowed', allowed, author } as const;
}

describe('a sentence', () => {
  test.each<[DomainError, RegExp]>([
    [{ kind: 'invalid', problems: [] }, /another look/],
    [{ kind: 'not-found' }, /could not be found/],
    [{ kind: 'not-a-member' }, /not in a team .* Ask your supervisor or .* blueprint can name you/],
    [{ kind: 'no-such-move' }, /cannot make that move/],
    [{ kind: 'nothing-to-undo' }, /nothing of yours to undo/],
    [{ kind: 'stale' }, /Someone has changed it since/],
    [{ kind: 'edition-made', n: 2, by: 'Marcus Bell', isSame: false }, /Bell made edition 2/],
    [{ kind: 'edition-made', n: 2, by: null, isSame: false }, /You have made edition 2 already/],
    [{ kind: 'edition-made', n: 2, by: null, isSame: true }, /says just what edition 2 says/],
    [{ kind: 'vote-closed' }, /has closed/],
    [{ kind: 'vote-open' }, /open already/],
    [{ kind: 'rings-closed' }, /closed since/],
    [{ kind: 'too-few', least: 5 }, /fewer than five/],
    [{ kind: 'busy' }, /Please try again in a minute: nothing is kept twice/],
    [{ kind: 'unknown' }, /may or may not have been kept. Please try again as it is/],
  ])('for $kind says what happened and what to do', (error, expected) => {
    expect(toSentence(error)).toMatch(expected);
  });

  test.each([
    [notAllowed(['supervisor'], false), 'That is for supervisors.'],
    [
      notAllowed(['supervisor', 'facilitator'], true),
      'That is for whoever logged or owns the change, supervisors or facilitators.',
    ],
    [
      { kind: 'not-allowed', ...whoMayInProgramme('answer-ask') } as const,
      'That is for whoever is named to answer for the council in this blueprint.',
    ],
  ])('for a refusal names who may (%#)', (error, expected) => {
    expect(toSentence(error)).toMatch(new RegExp(`^${expected} Ask one of them`));
  });

  test('for a gate lists what is missing', () => {
    const gaps = ['plan-success', 'plan-steps', 'plan-accountability'] as const;

    const [success, steps, accountability] = gaps.map((gap) => text.gaps[gap]);
    expect(toSentence({ kind: 'gate', gaps })).toBe(
      `Before it goes on, it still needs ${success}, ${steps} and ${accountability}.`,
    );
  });

  test('for an idea kept for the blueprint says what it waits for', () => {
    expect(toSentence({ kind: 'gate', gaps: ['waits-for-sensemaking'] })).toMatch(
      /^It is kept for the local blueprint/,
    );
  });
});

describe('a sentence next to a box', () => {
  test.each(fieldNames)('asks for what is missing in %s', (field) => {
    expect(toFieldSentence({ field, problem: 'missing' })).toMatch(/^Please .*\.$/);
  });

  test('says how long it may be, and how long it is', () => {
    const problem = { field: 'title', problem: 'too-long', limit: 160, length: 201 } as const;

    expect(toFieldSentence(problem)).toBe('Please keep it to 160 characters. This is 201.');
  });

  test('names every kind of case data there is', () => {
    const sentence = toFieldSentence({
      field: 'title',
      problem: 'case-data',
      kinds: caseDataKinds,
    });

    expect(sentence).toMatch(
      /^This looks as if it holds an NHS number, .* and one child by their school/,
    );
    expect(sentence).toMatch(/has not been kept/);
  });

  test('names those a typed name could be', () => {
    const names = ['Amara Osei', 'Amara Bell'];

    expect(toFieldSentence({ field: 'owner', problem: 'several', names })).toBe(
      'That could be Amara Osei or Amara Bell. Please choose one, or write the whole name.',
    );
  });

  test('holds both where a box has two problems', () => {
    const sentences = toFieldSentences([
      { field: 'title', problem: 'too-long', limit: 160, length: 201 },
      { field: 'title', problem: 'case-data', kinds: ['postcode'] },
      { field: 'scope', problem: 'missing' },
    ]);

    expect(Object.keys(sentences)).toEqual(['title', 'scope']);
    expect(sentences.title).toMatch(/^Please keep it to 160 .* it holds a postcode/);
  });
});
