/** Whose words stand in a box by now is said only where the story leaves no doubt. */
import { expect, test } from '@jest/globals';
import type { HistoryLine } from '../../../../../../../shared/contracts/api/board.ts';
import {
  linesSince,
  toWriter,
} from '../../../../../../../tab/client/views/board/change-detail/forms/written-since.ts';

const clock = { now: Date.parse('2026-11-18T12:00:00.000Z'), timeZone: 'Europe/London' };
const title = { name: 'edit', box: 'title', clock } as const;

function buildLine(overrides: Partial<HistoryLine>): HistoryLine {
  return {
    ...{ at: '2026-11-18T09:30:00.000Z', by: 'Ben Carter', did: 'edited', stage: null },
    ...{ reason: null, answer: null, ofRole: null, ...overrides },
  };
}

const edits = [{ field: 'title' as const, from: 'One', to: 'Two' }];
const amaras = { by: 'Amara Osei', at: '2026-11-17T16:05:00.000Z' };

test('it is the one who did it since the words were begun', () => {
  const lines = [buildLine({}), buildLine(amaras)];

  expect(toWriter(linesSince(lines, amaras.at), title)).toBe('Ben Carter, today, 9:30am');
});

test('of two who edited it, the one who changed that box', () => {
  const lines = [buildLine({}), buildLine({ ...amaras, edits })];

  expect(toWriter(lines, title)).toBe('Amara Osei, yesterday, 4:05pm');
});

test.each<[string, readonly HistoryLine[]]>([
  ['nobody has edited it', [buildLine({ did: 'moved' })]],
  ['either of two may have', [buildLine({}), buildLine(amaras)]],
  [
    'one has undone what another did',
    [buildLine({ did: 'undone' }), buildLine({ ...amaras, edits })],
  ],
])('it is left out where %s', (_, lines) => {
  expect(toWriter(lines, title)).toBeUndefined();
});
