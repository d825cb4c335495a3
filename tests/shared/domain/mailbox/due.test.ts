/** When a mailbox with something in it is looked at (P15). */
import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { withDue } from '../../../../shared/domain/mailbox/due.ts';
import { createMailbox } from '../../../../shared/domain/mailbox/mailbox.ts';

const calendar = createCalendar('GB-ENG');

describe('something with a time of its own', () => {
  test.each([
    ['2026-11-24T09:30:00.000Z', '2026-11-24T09:30:00.000Z'],
    ['2026-11-24T18:30:00.000Z', '2026-11-24T18:30:00.000Z'],
    ['2026-11-24T00:00:00.000Z', '2026-11-24T08:30:00.000Z'],
    ['2026-11-24T22:00:00.000Z', '2026-11-25T08:30:00.000Z'],
  ])('from %s on is told at %s: never at night', (notBefore, expected) => {
    const place = { tenantId: 'tenant', personId: 'priya', timeZone: 'Europe/London' };
    const address = {
      serviceUrl: 'https://teams.example',
      userId: '29:priya',
      conversationId: 'a',
    };
    const occurrence = '2026-11-23';
    const item = {
      kind: 'pulse',
      id: 'pulse',
      teamId: 'team-north',
      notBefore,
      occurrence,
    } as const;
    const mailbox = { ...createMailbox(place), address, waiting: [item] };

    expect(withDue(mailbox, '2026-11-23T12:00:00.000Z', calendar).dueAt).toBe(expected);
  });
});
