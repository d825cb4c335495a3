/** People as choices: everybody can be told from everybody else. */
import { describe, expect, test } from '@jest/globals';
import { toPeopleChoices } from '../../../bot/cards/people-choices.ts';
import type { Member } from '../../../shared/domain/team/team.ts';

function build(id: string, name: string, role: Member['role'] = 'practitioner'): Member {
  return { id, name, role };
}

function titlesOf(...members: readonly Member[]): readonly string[] {
  return toPeopleChoices(members, 10_000).map(({ title }) => title);
}

describe('two people of one name', () => {
  test('are told apart by what they do', () => {
    expect(titlesOf(build('1', 'Sarah Jones'), build('2', 'Sarah Jones', 'supervisor'))).toEqual([
      'Sarah Jones (practitioner)',
      'Sarah Jones (supervisor)',
    ]);
  });

  test('are told apart by number where they do the same', () => {
    const people = [build('1', 'Sarah Jones'), build('2', 'sarah jones'), build('3', 'Sarah Jo')];

    expect(new Set(titlesOf(...people)).size).toBe(3);
    expect(titlesOf(...people)[0]).toBe('Sarah Jo');
    expect(
      titlesOf(...people)
        .slice(1)
        .join(),
    ).toMatch(/\(1\).*\(2\)/);
  });

  test('are told apart where their long names begin alike', () => {
    const long = 'x'.repeat(70);

    expect(new Set(titlesOf(build('1', `${long}a`), build('2', `${long}b`))).size).toBe(2);
  });
});

test('somebody without a name can be chosen', () => {
  expect(titlesOf(build('1', ''))).toEqual(['Somebody without a name']);
});

test('somebody with a name of their own is called by it', () => {
  expect(titlesOf(build('1', 'Jo Whitlock', 'supervisor'))).toEqual(['Jo Whitlock']);
});
