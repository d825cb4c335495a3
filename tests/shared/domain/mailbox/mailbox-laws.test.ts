/** What holds of a mailbox whatever happens to it, and however often a process dies on the way (P15). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { later } from '../../../../shared/domain/instant.ts';
import { withAddress } from '../../../../shared/domain/mailbox/address.ts';
import {
  dueItems,
  holdAll,
  markSending,
  putOff,
  recordMissed,
  recordNotThere,
  recordOutcome,
  recordUnreachable,
  settleUnconfirmed,
} from '../../../../shared/domain/mailbox/deliver.ts';
import { withDue } from '../../../../shared/domain/mailbox/due.ts';
import { enqueue } from '../../../../shared/domain/mailbox/enqueue.ts';
import {
  createMailbox,
  type Item,
  type Mailbox,
} from '../../../../shared/domain/mailbox/mailbox.ts';
import { muteMailbox } from '../../../../shared/domain/mailbox/quiet.ts';

const calendar = createCalendar('GB-ENG');
const timeZone = 'Europe/London';
const start = '2026-12-21T06:00:00.000Z';
const address = { serviceUrl: 'https://teams.example', userId: '29:priya', conversationId: 'a' };

type Sent = { readonly at: string; readonly items: readonly Item[] };
type World = { readonly box: Mailbox; readonly sent: readonly Sent[] };
type Step = { readonly afterMs: number; readonly act: (world: World, now: string) => World };

const hour = 3_600_000;

const enqueueForPeople: fc.Arbitrary<Step['act']> = fc
  .record({
    number: fc.nat({ max: 8 }),
    kind: fc.constantFrom('news', 'check-in'),
    wait: fc.nat(5),
  })
  .map(({ number, kind, wait }) => ({ box, sent }, now) => {
    const place = { id: `${kind} ${number}`, teamId: 'team', notBefore: later(now, wait * hour) };
    const item: Item =
      kind === 'news'
        ? { kind, ...place, changeId: `${number}`, since: now }
        : { kind: 'check-in', ...place, occurrence: `${number}` };
    const id = kind === 'news' ? `${item.id} ${now}` : item.id;
    return { box: enqueue(box, [{ id, to: 'priya', item }], { now, calendar }), sent };
  });

type Ending = 'sent' | 'died' | 'later' | 'unreachable' | 'refused' | 'unsigned' | 'not-there';

/** As a process does it: looks, marks, sends, records; or dies after Teams has taken it. */
const deliver: fc.Arbitrary<Step['act']> = fc
  .constantFrom<Ending>(
    ...([
      'sent',
      'sent',
      'died',
      'later',
      'unreachable',
      'refused',
      'unsigned',
      'not-there',
    ] as const),
  )
  .map((ending) => ({ box, sent }, now) => {
    const at = { now, calendar };
    if (box.sending) return { box: settleUnconfirmed(box, at), sent };
    const inTime = recordMissed(box, at);
    const items = dueItems(inTime, at);
    if (items.length === 0) return { box: withDue(inTime, now, calendar), sent };
    const marked = markSending(inTime, items, at);
    const taken = [...sent, { at: now, items }];
    switch (ending) {
      case 'sent':
        return { box: recordOutcome(marked, 'sent', at), sent: taken };
      case 'died':
        return { box: marked, sent: taken };
      case 'later':
        return { box: putOff(marked, later(now, 1000), at), sent };
      case 'unsigned':
        return { box: holdAll(inTime, later(now, 60_000), at), sent };
      case 'not-there':
        return { box: recordNotThere(marked, marked.address, at), sent };
      case 'unreachable':
      case 'refused':
        return { box: recordUnreachable(marked, at, ending), sent };
    }
  });

const quiet: fc.Arbitrary<Step['act']> = fc
  .constantFrom(
    { kind: 'none' } as const,
    { kind: 'stopped' } as const,
    { kind: 'paused', until: '2026-12-30' } as const,
  )
  .map((wanted) => ({ box, sent }, now) => ({
    box: muteMailbox(box, wanted, { now, calendar }),
    sent,
  }));

const write: fc.Arbitrary<Step['act']> = fc.constant(({ box, sent }: World, now: string) => ({
  box: withAddress(box, address, { now, calendar }),
  sent,
}));

const step: fc.Arbitrary<Step> = fc.record({
  afterMs: fc.integer({ min: 0, max: 20 * hour }),
  act: fc.oneof(
    { arbitrary: deliver, weight: 5 },
    { arbitrary: enqueueForPeople, weight: 3 },
    quiet,
    write,
  ),
});

function live(steps: readonly Step[], check: (world: World, now: string) => void): World {
  let now = start;
  const box = createMailbox({ tenantId: 'tenant', personId: 'priya', timeZone });
  let world: World = { box: withAddress(box, address, { now, calendar }), sent: [] };
  for (const { afterMs, act } of steps) {
    now = later(now, afterMs);
    world = act(world, now);
    check(world, now);
  }
  return world;
}

function holds(check: (world: World, now: string) => void): void {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      live(steps, check);
    }),
    { numRuns: 200 },
  );
}

describe('whatever happens', () => {
  test('nobody is told something twice on one day', () => {
    holds(({ sent }) => {
      const days = sent.map(({ at }) => calendar.dayOf(at, timeZone));
      expect(new Set(days).size).toBe(days.length);
    });
  });

  test('nobody is told anything at night, at a weekend or on a bank holiday', () => {
    holds(({ sent }) => {
      for (const { at } of sent) {
        const day = calendar.dayOf(at, timeZone);
        expect(calendar.weekdayOf(day)).toBeLessThanOrEqual(5);
        expect(calendar.isBankHoliday(day)).toBe(false);
        expect(calendar.timeOf(at, timeZone) >= '07:00').toBe(true);
        expect(calendar.timeOf(at, timeZone) <= '19:00').toBe(true);
      }
    });
  });

  test('no check-in is asked twice, though the process died with it on its way', () => {
    holds(({ sent }) => {
      const asked = sent.flatMap(({ items }) =>
        items.filter(({ kind }) => kind === 'check-in').map(({ id }) => id),
      );
      expect(new Set(asked).size).toBe(asked.length);
    });
  });

  test('what waits with a way to tell it is due at some time', () => {
    holds(({ box }) => {
      const isQuiet = box.quiet.kind !== 'none' || box.isUnreachable;
      if (box.waiting.length > 0 && !isQuiet) expect(box.dueAt).not.toBeNull();
      if (box.sending) expect(box.dueAt).not.toBeNull();
    });
  });

  test('a check-in enqueued is sent, waiting, on its way or recorded as not told', () => {
    holds(({ box, sent }) => {
      const known = [
        ...box.waiting.map(({ id }) => id),
        ...(box.sending?.items ?? []).map(({ id }) => id),
        ...sent.flatMap(({ items }) => items.map(({ id }) => id)),
        ...box.deliveries.map(({ id }) => id),
      ].join(' ');
      for (const id of box.processedIds.filter((each) => each.startsWith('check-in')))
        expect(known).toContain(id);
    });
  });
});
