/** Names are asked about in every box people write sentences in, once, and only where somebody can answer (P4). */
import { describe, expect, test } from '@jest/globals';
import { findDoubts } from '../../../shared/domain/doubts.ts';

const line = 'Kayleigh needs a new bed';
const nobody = { people: [] };

describe('findDoubts', () => {
  test.each([
    ...['title', 'benefit', 'barrier', 'progress', 'why', 'success', 'steps', 'accountability'],
    ...['role', 'approach', 'happened', 'learned', 'thanks', 'cover', 'words', 'because', 'reason'],
    ...['noticed', 'mission', 'voice', 'vision', 'ofRole', 'nextShouldKnow'],
    ...['statement', 'keptBy', 'pillarTitle', 'different', 'structure', 'process', 'culture'],
    ...['commitment', 'experimentTitle', 'ifWe', 'thenWe', 'becauseOf', 'tryFirst', 'safeguard'],
    ...['signal', 'seenWhere', 'surprised', 'reflection'],
  ])('asks about a name in the box %s', (field) => {
    expect(findDoubts({ [field]: line, asked: false }, nobody)).toEqual([
      { field, problem: 'doubtful-name' },
    ]);
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
