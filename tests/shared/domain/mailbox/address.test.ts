/** Where somebody is reached: from where they wrote last, and never somewhere they left. */
import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { withAddress } from '../../../../shared/domain/mailbox/address.ts';
import {
  dueItems,
  markSending,
  recordNotThere,
  recordUnreachable,
} from '../../../../shared/domain/mailbox/deliver.ts';
import { enqueue } from '../../../../shared/domain/mailbox/enqueue.ts';
import {
  type Address,
  createMailbox,
  type Mailbox,
} from '../../../../shared/domain/mailbox/mailbox.ts';

const at = { now: '2026-11-23T09:30:00.000Z', calendar: createCalendar('GB-ENG') };
const regionA = 'https://teams.example/a/';
const regionB = 'https://teams.example/b/';

function address(serviceUrl: string, conversationId: string | null = null): Address {
  return { serviceUrl, userId: '29:priya', conversationId };
}

/** Learnt in this order; with one check-in that is due. */
function reached(...learnt: readonly Address[]): Mailbox {
  const place = { tenantId: 'tenant', personId: 'priya', timeZone: 'Europe/London' };
  const item = {
    ...{ kind: 'check-in' as const, id: 'check-in', teamId: 'team', notBefore: at.now },
    occurrence: '2026-11-23',
  };
  const asked = enqueue(createMailbox(place), [{ id: '1', to: 'priya', item }], at);
  return learnt.reduce((mailbox, each) => withAddress(mailbox, each, at), asked);
}

function notThere(mailbox: Mailbox): Mailbox {
  const marked = markSending(mailbox, dueItems(mailbox, at), at);
  return recordNotThere(marked, marked.address, at);
}

describe('an address', () => {
  test('is that of the newest roster, until they wrote', () => {
    expect(reached(address(regionA), address(regionB)).address).toEqual(address(regionB));
  });

  test('is where they wrote from last', () => {
    const mailbox = reached(address(regionA, 'chat-a'), address(regionB, 'chat-b'));

    expect(mailbox.address).toEqual(address(regionB, 'chat-b'));
  });

  test('stays where they wrote from, whatever a roster says', () => {
    const wrote = address(regionB, 'chat');

    expect(reached(wrote, address(regionA)).address).toEqual(wrote);
    expect(reached(wrote, address(regionB))).toEqual(reached(wrote));
  });

  test('is the same with and without a slash at its end', () => {
    const wrote = reached(address(regionA, 'chat'));

    expect(withAddress(wrote, address(regionA.slice(0, -1), 'chat'), at)).toBe(wrote);
  });
});

describe('whoever is not known at their address', () => {
  test('is tried where their team was heard from since, and is then out of reach', () => {
    const moved = notThere(reached(address(regionA, 'chat'), address(regionB)));

    expect(moved).toMatchObject({ address: address(regionB, 'chat'), isUnreachable: false });
    expect(dueItems(moved, at)).toHaveLength(1);
    expect(notThere(moved)).toMatchObject({ isUnreachable: true, dueAt: null, lastSentOn: null });
  });

  test('is tried at once where they wrote from while the message was on its way', () => {
    const mailbox = reached(address(regionA, 'chat'));
    const marked = markSending(mailbox, dueItems(mailbox, at), at);
    const wrote = withAddress(marked, address(regionB, 'chat'), at);

    const waits = recordNotThere(wrote, marked.address, at);

    expect(dueItems(waits, at)).toHaveLength(1);
    expect(waits.isUnreachable).toBe(false);
  });

  test('is tried once more when their team turns up elsewhere', () => {
    const gone = notThere(reached(address(regionA, 'chat')));

    expect(withAddress(gone, address(regionA), at).isUnreachable).toBe(true);
    expect(dueItems(withAddress(gone, address(regionB), at), at)).toHaveLength(1);
  });

  test('hears what waited when they write again', () => {
    const mailbox = reached(address(regionA, 'chat'));
    const refused = recordUnreachable(
      markSending(mailbox, dueItems(mailbox, at), at),
      at,
      'refused',
    );

    expect(refused.deliveries.map(({ outcome }) => outcome)).toEqual(['refused']);
    expect(dueItems(withAddress(refused, address(regionA, 'chat'), at), at)).toHaveLength(1);
  });
});
