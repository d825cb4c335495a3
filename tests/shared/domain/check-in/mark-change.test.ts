/** What one press of how a change stands does to the week's answer (P14). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  answerIn,
  askedAtOnce,
  type CheckIns,
  type Movement,
  movements,
  noCheckIns,
} from '../../../../shared/domain/check-in/check-ins.ts';
import { markChange } from '../../../../shared/domain/check-in/mark-change.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const nothing = noCheckIns({ tenantId: 'tenant', teamId: 'team-north', personId: 'priya' });
const thisWeek = '2026-11-16';

function mark(checkIns: CheckIns, changeId: string, movement: Movement, id = 'one') {
  const said = { occurrence: thisWeek, changeId, movement };
  return markChange(checkIns, said, buildCommand({ id }), thisWeek);
}

describe('a press', () => {
  test('is an answer by itself', () => {
    expect(answerIn(unwrap(mark(nothing, 'a', 'stuck')), thisWeek)).toEqual({
      ...{ occurrence: thisWeek, at: buildCommand().at },
      said: [{ changeId: 'a', movement: 'stuck' }],
      ...{ cover: null, thanks: null, nothingMoved: false, shared: false },
    });
  });

  test('of an earlier week’s card is stale', () => {
    const said = { occurrence: '2026-11-09', changeId: 'a', movement: 'moved' } as const;

    expect(unwrapError(markChange(nothing, said, buildCommand(), thisWeek)).kind).toBe('stale');
  });

  test('takes “Nothing moved” back only where something did', () => {
    const answer = {
      ...{ occurrence: thisWeek, at: buildCommand().at, said: [], cover: 'A room', thanks: null },
      ...{ nothingMoved: true, shared: true },
    };
    const answered = { ...nothing, answers: [answer] };
    const stuck = unwrap(mark(answered, 'a', 'stuck'));
    const moved = unwrap(mark(answered, 'a', 'moved'));

    expect(answerIn(stuck, thisWeek)).toMatchObject({ nothingMoved: true, cover: 'A room' });
    expect(answerIn(moved, thisWeek)).toMatchObject({ nothingMoved: false, cover: 'A room' });
    expect(moved.shareOutbox).toHaveLength(1);
  });
});

test('of any presses the last of each change counts, and one come twice changes nothing', () => {
  const presses = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom(...movements)),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(presses, fc.nat(), (all, late) => {
      let checkIns = nothing;
      const last = new Map<string, Movement>();
      for (const [at, [changeId, movement]] of all.entries()) {
        checkIns = unwrap(mark(checkIns, changeId, movement, `press ${at}`));
        last.set(changeId, movement);
      }
      const again = late % all.length;
      const [changeId = '', movement = 'moved'] = all[again] ?? [];
      expect(unwrap(mark(checkIns, changeId, movement, `press ${again}`))).toBe(checkIns);
      const said = answerIn(checkIns, thisWeek)?.said ?? [];
      expect(new Map(said.map((each) => [each.changeId, each.movement]))).toEqual(last);
      expect(said.length).toBeLessThanOrEqual(askedAtOnce);
    }),
  );
});
