/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { HistoryList } from '../../../../../../../tab/client/views/board/change-detail/story/HistoryList.tsx';

const clock = { now: Date.parse('2026-11-21T09:30:00.000Z'), timeZone: 'Europe/London' };

test('the story so far says what was answered, in the words of whoever was asked', () => {
  const line = { at: '2026-11-20T10:15:00.000Z', by: 'Helen Ashdown', did: 'answered' } as const;
  const answer = {
    answer: 'not-yet',
    reason: 'After the audit',
    stage: null,
    ofRole: null,
  } as const;

  render(<HistoryList history={[{ ...line, ...answer }]} clock={clock} />);

  expect(screen.getByText('Helen Ashdown said not yet')).toBeDefined();
  expect(screen.getByText('“After the audit”')).toBeDefined();
});

test('the story so far quotes how it was said to be going, and shows what an edit put otherwise', () => {
  const nothing = { stage: null, reason: null, answer: null, ofRole: null };
  const line = { ...nothing, at: '2026-11-20T10:15:00.000Z', by: 'Amara Osei' };
  const edits = [{ field: 'title', from: 'Walk', to: 'Walk and talk' }] as const;

  render(
    <HistoryList
      history={[
        { ...line, did: 'progressed', said: 'The rota is agreed' },
        { ...line, did: 'edited', edits: [...edits] },
      ]}
      clock={clock}
    />,
  );

  expect(screen.getByText('Amara Osei said: “The rota is agreed”')).toBeDefined();
  expect(screen.getByText('The small change: was “Walk”, now “Walk and talk”')).toBeDefined();
});
