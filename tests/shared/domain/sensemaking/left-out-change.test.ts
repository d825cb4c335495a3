/** A whole change left out: what is gathered of it later as well, until it is let in again, all of it or one thing (P19, P32). */
import { describe, expect, test } from '@jest/globals';
import {
  changesLeftOut,
  type LeftOut,
  leaveOut,
  letIn,
  noLeftOut,
  toLeftOutIds,
} from '../../../../shared/domain/sensemaking/left-out.ts';
import {
  leaveChangeOut,
  letChangeIn,
} from '../../../../shared/domain/sensemaking/left-out-change.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { testTenant } from '../../../support/build-person.ts';

const teamId = 'north';
const programmeId = 'elmshire';
const change = { teamId, id: 'one' };
const none = noLeftOut({ tenantId: testTenant, teamId });
const [learned, happened, stuck] = ['learned', 'happened', 'stuck'].map(
  (kind) => `${kind} north one 1`,
) as [string, string, string];
const other = 'learned north two 1';
const itemIds = [learned, happened, stuck, other, 'barrier-theme north one'];

let commands = 0;
const command = () => {
  commands += 1;
  const by = { id: 'priya', name: 'Priya Raman' };
  return { id: `said-${commands}`, by, at: '2027-02-03T10:00:00.000Z' };
};
const leave = (leftOut: LeftOut, isOwn: boolean) =>
  unwrap(leaveChangeOut(leftOut, { change, isOwn }, command()));
const leaveOne = (leftOut: LeftOut, itemId: string, by: 'author' | 'lead') =>
  unwrap(leaveOut(leftOut, [{ itemId, by, from: null }], command()));
const letOneIn = (leftOut: LeftOut, itemId: string) =>
  unwrap(letIn(leftOut, { itemId, programmeId }, command()));
const letAllIn = (leftOut: LeftOut, isOwn: boolean) =>
  letChangeIn(leftOut, { change, isOwn, programmeId }, command());
const out = (leftOut: LeftOut) => toLeftOutIds(leftOut, { programmeId, itemIds });

describe('a change that is left out', () => {
  test('is out with whatever is gathered of it, and nothing else is', () => {
    const all = [learned, happened, stuck];

    expect(out(leave(none, false))).toEqual({ all, byAuthor: [], withChange: all });
    expect(out(leave(none, true))).toEqual({ all, byAuthor: all, withChange: all });
  });

  test('by its author stays theirs, whatever a lead says of it or of one thing of it', () => {
    const theirs = leave(none, true);
    expect(leave(theirs, false)).toBe(theirs);
    const said = leaveOne(theirs, stuck, 'lead');

    expect(out(said).byAuthor).toEqual([learned, happened, stuck]);
    expect(changesLeftOut(said)).toEqual([]);
    expect(out(letAllIn(said, false)).all).toEqual([learned, happened, stuck]);
  });

  test('by a lead is out as its author’s once they say so too, and is no news to them then', () => {
    const byLead = leave(leaveOne(none, learned, 'lead'), false);

    expect(changesLeftOut(byLead)).toEqual(['one']);
    expect(changesLeftOut(leave(byLead, true))).toEqual([]);
    expect(out(leave(byLead, true)).byAuthor).toEqual([learned, happened, stuck]);
  });

  test('has one thing let in again, and all else stays out', () => {
    const some = letOneIn(leave(none, true), learned);

    expect(out(some).all).toEqual([happened, stuck]);
    expect(some.unsettled).toContain(learned);
    expect(out(leaveOne(some, learned, 'lead'))).toEqual({
      ...{ all: [learned, happened, stuck], byAuthor: [happened, stuck] },
      withChange: [happened, stuck],
    });
  });

  test('and once more is out with what was let in between; a lead’s word for that is a lead’s', () => {
    const some = letOneIn(leave(none, true), learned);

    expect(out(leave(some, true)).byAuthor).toEqual([learned, happened, stuck]);
    expect(out(leave(some, false))).toEqual({
      ...{ all: [learned, happened, stuck], byAuthor: [happened, stuck] },
      withChange: [happened, stuck],
    });
    expect(out(letOneIn(leave(some, false), learned)).all).toEqual([happened, stuck]);
  });

  test('is let in again as a whole, but for what its author left out, where a lead says so', () => {
    const both = leaveOne(leave(none, false), stuck, 'author');

    expect(out(letAllIn(both, false)).all).toEqual([stuck]);
    expect(out(letAllIn(both, true)).all).toEqual([]);
    expect(letAllIn(none, true)).toBe(none);
  });
});
