/** Who is meant: by id, by name, or by how a name begins. */
import { describe, expect, test } from '@jest/globals';
import { findCalled, findNamedIn, findPeople } from '../../../../shared/domain/team/find-people.ts';

const people = [
  { id: 'jo-1', name: 'Jo' },
  { id: 'jo-2', name: 'Jo Whitlock' },
  { id: 'sian', name: 'Siân O’Neill' },
  { id: 'amara-1', name: 'Amara Osei' },
  { id: 'amara-2', name: 'Amara Bell' },
];

describe('whoever is meant', () => {
  test.each([
    ['an id', 'amara-2', ['amara-2']],
    ['a whole name', 'Jo', ['jo-1']],
    ['a name in other letters', '  sian  oneill ', ['sian']],
    ['a beginning only one name has', 'jo w', ['jo-2']],
    ['a beginning two names have', 'Amara', ['amara-1', 'amara-2']],
    ['a name nobody has', 'Sam', []],
    ['nothing', ' ', []],
    ['a mark by itself', '\u0301', []],
  ])('by %s', (_name, typed, ids) => {
    expect(findPeople(people, typed).map(({ id }) => id)).toEqual(ids);
  });
});

describe('whoever is named in a line', () => {
  test.each([
    ['by their whole name', 'hand SC-9 to Jo Whitlock', 'jo-2'],
    ['by a first name only one has', 'Siân said yes to SC-9', 'sian'],
    ['with an s behind it', 'Sian’s answer to SC-9 is no', 'sian'],
  ])('is found %s', (_how, line, id) => {
    expect(findNamedIn(people.slice(1), line)?.id).toBe(id);
  });

  test.each([
    ['by a first name two have', 'give SC-9 to Amara'],
    ['among two', 'give SC-9 to Siân or Jo'],
    ['by part of a word', 'join SC-9 to SC-8'],
    ['by nothing', ''],
  ])('is nobody %s', (_how, line) => {
    expect(findNamedIn(people.slice(1), line)).toBeNull();
  });
});

describe('whoever is called just that', () => {
  test.each([
    ['by their whole name', 'jo whitlock', 'jo-2'],
    ['by a first name only one has', ' Siân ', 'sian'],
    ['by nothing more than a role', 'service manager', undefined],
    ['by a first name two have', 'Amara', undefined],
    ['by a name among other words', 'Jo Whitlock’s manager', undefined],
    ['by nothing', ' ', undefined],
  ])('is found or not %s', (_how, typed, id) => {
    expect(findCalled(people.slice(1), typed)?.id).toBe(id);
  });
});
