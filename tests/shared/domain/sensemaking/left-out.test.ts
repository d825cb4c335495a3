/** What a team leaves out: whose word stands, for which programme, and until when (P19, P32). */
import { describe, expect, test } from '@jest/globals';
import {
  changesLeftOut,
  type LeftOut,
  type LeftOutMark,
  leaveOut,
  leftOutLimits,
  letIn,
  marksOf,
  noLeftOut,
  withSettled,
} from '../../../../shared/domain/sensemaking/left-out.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import { testTenant } from '../../../support/build-person.ts';

const at = '2027-02-03T10:00:00.000Z';
const none = noLeftOut({ tenantId: testTenant, teamId: 'team-north' });
const command = (id: string) => ({ id, by: { id: 'priya', name: 'Priya Raman' }, at });
const mark = (parts: Partial<LeftOutMark> = {}): LeftOutMark => ({
  ...{ itemId: 'item-1', by: 'lead', from: null },
  ...parts,
});
const out = (leftOut: LeftOut, parts: Partial<LeftOutMark> = {}, id = 'out-1') =>
  unwrap(leaveOut(leftOut, [mark(parts)], command(id)));
const inElmshire = { itemId: 'item-1', programmeId: 'elmshire' };

describe('what is left out', () => {
  test('is left out of every programme, and its walls are still to be told', () => {
    const leftOut = out(none);

    expect(marksOf(leftOut, 'elmshire')).toEqual([mark()]);
    expect(leftOut).toMatchObject({ unsettled: ['item-1'], unsettledSince: at, version: 1 });
  });

  test('by its author stays the author’s, whatever a lead says before or after', () => {
    const before = out(out(none), { by: 'author' }, 'out-2');
    const after = out(out(none, { by: 'author' }), {}, 'out-2');

    expect([before.marks, after.marks]).toEqual([
      [mark({ by: 'author' })],
      [mark({ by: 'author' })],
    ]);
  });

  test('once it had left is out of that programme alone', () => {
    const leftOut = out(none, { from: 'elmshire' });

    expect(marksOf(leftOut, 'elmshire')).toHaveLength(1);
    expect(marksOf(leftOut, 'team-team-north')).toEqual([]);
    const elsewhere = { ...inElmshire, programmeId: 'other' };
    expect(unwrap(letIn(leftOut, elsewhere, command('in-1')))).toBe(leftOut);
  });

  test('by a lead is the news of whoever logged the change, each change once; nothing else is', () => {
    const marks = [
      ...['learned north one 1', 'happened north one 1', 'learned north two 1'].map((itemId) =>
        mark({ itemId }),
      ),
      mark({ itemId: 'learned north three 1', by: 'author' }),
      mark({ itemId: 'learned north four 1', by: 'unknown' }),
      mark({ itemId: 'learned north five 1', from: 'elmshire' }),
      mark({ itemId: 'barrier-theme north theme' }),
    ];

    expect(changesLeftOut({ marks })).toEqual(['one', 'two']);
    expect(changesLeftOut({ marks }, ['happened north one 1'])).toEqual(['one']);
    expect(changesLeftOut({ marks }, ['learned north three 1'])).toEqual([]);
  });

  test('comes in again wherever the team is when it is let in', () => {
    const both = out(out(none), { from: 'elmshire' }, 'out-2');
    const back = unwrap(letIn(both, inElmshire, command('in-1')));

    expect(back).toMatchObject({ marks: [], unsettled: ['item-1'], version: 3 });
    expect(unwrap(letIn(back, inElmshire, command('in-2')))).toBe(back);
  });

  test('by the same command changes nothing', () => {
    const leftOut = out(none);

    expect(out(leftOut, { itemId: 'item-2' })).toBe(leftOut);
    expect(unwrap(letIn(leftOut, inElmshire, command('out-1')))).toBe(leftOut);
  });

  test('has room for only so much', () => {
    const many = Array.from({ length: leftOutLimits.marks + 1 }, (_, nth) =>
      mark({ itemId: `item-${nth}` }),
    );

    expect(unwrapError(leaveOut(none, many, command('out-1')))).toEqual({
      ...{ kind: 'too-many', limit: leftOutLimits.marks },
    });
  });
});

test('once every wall says so there is nothing to tell, unless somebody said otherwise meanwhile', () => {
  const leftOut = out(none);

  expect(withSettled(leftOut, 1)).toMatchObject({ unsettled: [], unsettledSince: null });
  expect(withSettled(leftOut, 0)).toBe(leftOut);
  expect(withSettled(none, 0)).toBe(none);
});
