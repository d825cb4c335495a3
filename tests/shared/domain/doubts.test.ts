/** Names are asked about in every box people write sentences in, once, and only where somebody can answer (P4). */
import { describe, expect, test } from '@jest/globals';
import { findDoubts } from '../../../shared/domain/doubts.ts';

const line = 'Kayleigh needs a new bed';
const nobody = { people: [] };

describe('findDoubts', () => {
  test.each([
    ...['title', 'benefit', 'barrier', 'progress', 'why', 'success', 'steps', 'accountability'],
    ...['approach', 'happened', 'learned', 'thanks', 'cover', 'words', 'because', 'reason'],
    ...['noticed', 'mission', 'voice', 'vision', 'nextShouldKnow'],
    ...['statement', 'keptBy', 'pillarTitle', 'different', 'structure', 'process', 'culture'],
    ...['commitment', 'experimentTitle', 'ifWe', 'thenWe', 'becauseOf', 'tryFirst', 'safeguard'],
    ...['signal', 'seenWhere', 'surprised', 'reflection', 'askedFor', 'answerBecause', 'signedAs'],
  ])('asks about a name in the box %s', (field) => {
    expect(findDoubts({ [field]: line, asked: false }, nobody)).toEqual([
      { field, problem: 'doubtful-name' },
    ]);
  });

  test.each(['role', 'ofRole', 'askedRole'])('asks for a role where %s names anybody', (field) => {
    const people = [{ name: 'Helen Ashdown' }];
    const named = ['Joanna Pike in legal', 'Dave Smith in finance', 'Mr Pike'];
    const roles = ['Head of IT', 'Duty manager', 'St Mary’s head', 'Grace House manager'];

    for (const role of named)
      expect(findDoubts({ [field]: role, asked: false }, { people })).toEqual([
        { field, problem: 'name-for-role' },
      ]);
    for (const role of roles)
      expect(findDoubts({ [field]: role, asked: false }, { people })).toEqual([]);
  });

  test('asks for a role where a colleague is named, but where a yes is asked of them: they are asked themselves', () => {
    const people = [{ name: 'Helen Ashdown' }];
    const ask = (field: string) =>
      findDoubts({ [field]: 'helen ashdown', asked: false }, { people });

    expect(['role', 'askedRole'].map((field) => ask(field).length)).toEqual([1, 1]);
    expect(ask('ofRole')).toEqual([]);
  });

  test('asks nothing once it is answered, nor where nobody could answer', () => {
    const older: { title: string; asked?: boolean } = { title: line };

    expect(findDoubts({ ...older, asked: true }, nobody)).toEqual([]);
    expect(findDoubts(older, nobody)).toEqual([]);
  });

  test('asks nothing about the team’s own people, nor about what is stored already', () => {
    const typed = { asked: false, ...{ title: line, benefit: null, commandId: 'Kayleigh' } };

    expect(findDoubts(typed, { people: [{ name: 'Kayleigh Poe' }] })).toEqual([]);
    expect(findDoubts(typed, { people: [], kept: [null, `${line} `] })).toEqual([]);
    expect(findDoubts(typed, nobody)).toHaveLength(1);
  });
});
