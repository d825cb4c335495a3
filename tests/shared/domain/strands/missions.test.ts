/** Saying what is wanted instead of what is in the way, and ending a strand by hand (P25). */
import { describe, expect, test } from '@jest/globals';
import { endStrand } from '../../../../shared/domain/strands/end-strand.ts';
import { nameMission } from '../../../../shared/domain/strands/name-mission.ts';
import { namedStrands, strandName } from '../../../../shared/domain/strands/strands-now.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildStrand, buildStrands } from '../../../support/build-strands.ts';

const forms = buildStrand();
const rooms = buildStrand({ id: 'theme-rooms', name: 'Rooms' });
const ended = buildStrand({ id: 'theme-old', name: 'Old', until: '2026-11-18T09:00:00.000Z' });
const current = buildStrands({ strands: [forms, rooms, ended] });
const mission = 'One form for each visit';

describe('a mission', () => {
  test('is what its strand is called, in one line, and the theme stays beneath it', () => {
    const typed = { strandId: 'theme-forms', mission: '  One form\nfor each visit ' };
    const named = unwrap(nameMission(current, typed, buildCommand()));

    expect(named.strands).toEqual([{ ...forms, mission }, rooms, ended]);
    expect(named.strands.map(strandName)).toEqual([mission, 'Rooms', 'Old']);
    expect(named.history.at(-1)).toMatchObject({ did: 'named-mission', mission: null });
  });

  test('left empty is taken away again, and the history keeps how it was', () => {
    const before = buildStrands({ strands: [{ ...forms, mission }] });
    const unnamed = unwrap(
      nameMission(before, { strandId: 'theme-forms', mission: ' ' }, buildCommand()),
    );

    expect(unnamed.strands).toEqual([forms]);
    expect(unnamed.history.at(-1)).toMatchObject({ did: 'named-mission', mission });
  });

  test('named twice by one press, or as it is called already, changes nothing', () => {
    const input = { strandId: 'theme-forms', mission };
    const named = unwrap(nameMission(current, input, buildCommand()));
    const otherwise = { ...input, mission: 'Another' };

    expect(unwrap(nameMission(named, otherwise, buildCommand()))).toBe(named);
    expect(unwrap(nameMission(named, input, buildCommand({ id: 'later' })))).toBe(named);
  });

  test.each([
    ['too long', 'x'.repeat(81), 'too-long'],
    ['case data', 'ring 07700 900123', 'case-data'],
  ])('with %s is refused', (_, typed, problem) => {
    const input = { strandId: 'theme-forms', mission: typed };

    expect(unwrapError(nameMission(current, input, buildCommand()))).toMatchObject({
      problems: [{ field: 'mission', problem }],
    });
  });

  test.each(['theme-old', 'elsewhere'])('of a strand that does not go on (%s) is stale', (id) => {
    expect(unwrapError(nameMission(current, { strandId: id, mission }, buildCommand()))).toEqual({
      kind: 'stale',
    });
  });
});

describe('a strand ended by hand', () => {
  test('is kept with its day, and is no longer among those that go on', () => {
    const command = buildCommand();
    const after = unwrap(endStrand(current, 'theme-forms', command));

    expect(after.strands).toEqual([rooms, ended, { ...forms, until: command.at }]);
    expect(namedStrands(after)).toEqual([{ id: 'theme-rooms', name: 'Rooms' }]);
    expect(after.history.at(-1)).toMatchObject({
      did: 'ended-strand',
      themes: [{ id: 'theme-forms', name: 'Forms' }],
    });
    expect(after.version).toBe(current.version + 1);
  });

  test('twice, or by two people, has ended once', () => {
    const after = unwrap(endStrand(current, 'theme-forms', buildCommand()));

    expect(unwrap(endStrand(after, 'theme-rooms', buildCommand()))).toBe(after);
    expect(unwrap(endStrand(after, 'theme-forms', buildCommand({ id: 'other' })))).toBe(after);
  });

  test('that never was is stale', () => {
    expect(unwrapError(endStrand(current, 'elsewhere', buildCommand()))).toEqual({ kind: 'stale' });
  });

  test('makes room after a hundred others, and never among those that go on', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({ ...ended, id: `old-${at}` }));
    const full = buildStrands({ strands: [forms, rooms, ...many] });
    const after = unwrap(endStrand(full, 'theme-forms', buildCommand()));

    expect(after.strands).toHaveLength(101);
    expect([after.strands[0]?.id, after.strands[1]?.id]).toEqual(['theme-rooms', 'old-1']);
    expect(after.strands.at(-1)?.id).toBe('theme-forms');
  });
});
