/** What holds of a week's answer, and of many weeks' in a row (P14). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { StoredCheckIns } from '../../../../shared/contracts/stored/check-ins.ts';
import {
  answerCheckIn,
  type CheckInInput,
} from '../../../../shared/domain/check-in/answer-check-in.ts';
import {
  answerIn,
  answersKept,
  askedAtOnce,
  type CheckIns,
  lastAnswer,
  movements,
  noCheckIns,
} from '../../../../shared/domain/check-in/check-ins.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const nothing = noCheckIns({ tenantId: 'tenant', teamId: 'team-north', personId: 'priya' });
const thisWeek = '2026-11-16';

function build(overrides: Partial<CheckInInput> = {}): CheckInInput {
  return {
    ...{ occurrence: thisWeek, version: 1, said: [], cover: 'A room on Fridays', thanks: '' },
    ...{ nothingMoved: false, shared: false },
    ...overrides,
  };
}

function answer(checkIns: CheckIns, overrides: Partial<CheckInInput> = {}, id = 'one') {
  return answerCheckIn(checkIns, build(overrides), buildCommand({ id }), thisWeek);
}

describe('an answer', () => {
  test('is kept with its week and when it was given', () => {
    const said = [{ changeId: 'change-1', movement: 'stuck' }] as const;
    const answered = unwrap(answer(nothing, { said, thanks: ' Jo kept at it. ' }));

    expect(answerIn(answered, thisWeek)).toEqual({
      ...{ occurrence: thisWeek, at: buildCommand().at, said, cover: 'A room on Fridays' },
      ...{ thanks: 'Jo kept at it.', nothingMoved: false, shared: false },
    });
    expect(answered.version).toBe(2);
  });

  test('reads as it was written', () => {
    const answered = unwrap(answer(nothing, { shared: true }));

    expect(StoredCheckIns.parse(JSON.parse(JSON.stringify(answered)))).toEqual(answered);
  });

  test('given again in the same week takes the other’s place', () => {
    const first = unwrap(answer(nothing));
    const second = unwrap(answer(first, { cover: 'None', version: 2 }, 'two'));

    expect(second.answers).toHaveLength(1);
    expect(answerIn(second, thisWeek)?.cover).toBe('None');
  });

  test('from a card that was drawn before another answer is too old', () => {
    const first = unwrap(answer(nothing));

    expect(unwrapError(answer(first, {}, 'two'))).toEqual({ kind: 'stale' });
  });

  test('from another week’s card is too old', () => {
    const earlier = answer(nothing, { occurrence: '2026-11-09' });
    const later = answer(nothing, { occurrence: '2026-11-23' });

    expect([unwrapError(earlier), unwrapError(later)]).toEqual([
      { kind: 'stale' },
      { kind: 'stale' },
    ]);
  });

  test('says something, unless it says that nothing moved', () => {
    expect(unwrapError(answer(nothing, { cover: ' ' }))).toEqual({
      kind: 'invalid',
      problems: [{ field: 'movement', problem: 'missing' }],
    });
    expect(answer(nothing, { cover: ' ', nothingMoved: true }).ok).toBe(true);
  });

  test('that nothing moved leaves out what did, and keeps what is stuck', () => {
    const said = [
      { changeId: 'change-1', movement: 'moved' },
      { changeId: 'change-2', movement: 'stuck' },
    ] as const;
    const answered = unwrap(answer(nothing, { said, nothingMoved: true }));

    expect(answerIn(answered, thisWeek)?.said).toEqual([said[1]]);
  });

  test.each([
    ['cover', 'Ring 07700 900123', 'case-data'],
    ['thanks', 'A child is being hit at home', 'concern'],
    ['cover', 'a'.repeat(601), 'too-long'],
    ['thanks', 'a'.repeat(301), 'too-long'],
  ] as const)('with %s that cannot be kept is not', (field, words, problem) => {
    const error = unwrapError(answer(nothing, { [field]: words }));

    expect(error).toMatchObject({ kind: 'invalid', problems: [{ field, problem }] });
  });

  test('waits for the channel to hear that it is shared, or is not any more', () => {
    const shared = unwrap(answer(nothing, { shared: true }));
    const again = unwrap(answer(shared, { shared: true, version: 2 }, 'two'));
    const kept = unwrap(answer(again, { version: 3 }, 'three'));

    expect(shared.shareOutbox).toEqual([{ id: 'share one', occurrence: thisWeek }]);
    expect(again.shareOutbox).toEqual([{ id: 'share two', occurrence: thisWeek }]);
    expect(kept.shareOutbox).toEqual([{ id: 'share three', occurrence: thisWeek }]);
    expect(unwrap(answer(nothing, {})).shareOutbox).toEqual([]);
  });
});

const weekMs = 7 * 86_400_000;
const mondays = (at: number) =>
  new Date(Date.parse('2026-11-16T00:00:00Z') + at * weekMs).toISOString().slice(0, 10);

const said = fc.array(
  fc.record({
    changeId: fc.constantFrom('change-1', 'change-2', 'change-3', 'change-4', 'change-5', 'six'),
    movement: fc.constantFrom(...movements),
  }),
  { maxLength: 9 },
);

/** Presses in the order of time: now and then a card drawn in an earlier week, or sent before. */
const press = fc.record({
  weeksOn: fc.constantFrom(0, 0, 1, 3),
  cardAge: fc.constantFrom(0, 0, 0, 1),
  seen: fc.constantFrom('now', 'before'),
  id: fc.integer({ min: 0, max: 60 }).map((number) => `command-${number}`),
  said,
  cover: fc.constantFrom('', ' ', 'A room', 'Ring 07700 900123'),
  thanks: fc.constantFrom('', 'Jo kept at it'),
  nothingMoved: fc.boolean(),
  shared: fc.boolean(),
});

describe('whatever is pressed, in whatever week', () => {
  test('a week has one answer, in order, as many as are kept, and nothing refused alters any', () => {
    fc.assert(
      fc.property(fc.array(press, { maxLength: 80 }), (presses) => {
        let checkIns: CheckIns = nothing;
        let week = 0;
        for (const { weeksOn, cardAge, seen, id, ...words } of presses) {
          week += weeksOn;
          const input = {
            ...{ ...words, occurrence: mondays(week - cardAge) },
            version: checkIns.version - (seen === 'now' ? 0 : 1),
          };
          const outcome = answerCheckIn(checkIns, input, buildCommand({ id }), mondays(week));
          const after = outcome.ok ? outcome.value : checkIns;

          const isRepeated = checkIns.appliedCommands.includes(id);
          if (isRepeated) expect(after).toBe(checkIns);
          else expect(after.version).toBe(checkIns.version + (outcome.ok ? 1 : 0));
          const weeks = after.answers.map(({ occurrence }) => occurrence);
          expect(weeks).toEqual([...new Set(weeks)].toSorted());
          expect(weeks.length).toBeLessThanOrEqual(answersKept);
          expect(lastAnswer(after, mondays(week))?.occurrence ?? '').not.toBe(mondays(week));
          for (const { occurrence } of after.shareOutbox) expect(weeks).toContain(occurrence);
          for (const { said: kept } of after.answers) {
            expect(kept.length).toBeLessThanOrEqual(askedAtOnce);
            expect(new Set(kept.map(({ changeId }) => changeId)).size).toBe(kept.length);
          }
          expect(JSON.stringify(after)).not.toContain('07700');
          checkIns = after;
        }
      }),
    );
  });
});
