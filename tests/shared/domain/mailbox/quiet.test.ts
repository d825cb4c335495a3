/** Hearing nothing for a while: what waits is kept, and what had its own time passes without being missed (P15). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { later } from '../../../../shared/domain/instant.ts';
import { withAddress } from '../../../../shared/domain/mailbox/address.ts';
import { dueItems, recordMissed } from '../../../../shared/domain/mailbox/deliver.ts';
import { enqueue } from '../../../../shared/domain/mailbox/enqueue.ts';
import {
  createMailbox,
  type Item,
  type Mailbox,
  type Quiet,
  waitingKept,
} from '../../../../shared/domain/mailbox/mailbox.ts';
import { muteMailbox } from '../../../../shared/domain/mailbox/quiet.ts';

const calendar = createCalendar('GB-ENG');
/** A Monday and its check-in. */
const monday = '2026-11-23T09:30:00.000Z';
const wednesday = '2026-11-25T09:30:00.000Z';
const place = { teamId: 'team', occurrence: '2026-11-23' };
const checkIn: Item = { kind: 'check-in', id: 'check-in team', notBefore: monday, ...place };
const reminder: Item = {
  ...{ kind: 'reminder', id: 'reminder team', notBefore: wednesday, ...place },
  since: monday,
};
const news: Item = {
  ...{ kind: 'news', id: 'news 1', teamId: 'team', changeId: '1' },
  ...{ since: monday, notBefore: monday },
};

const until = (day: string): Quiet => ({ kind: 'paused', until: day });

function build(quiet: Quiet = { kind: 'none' }): Mailbox {
  const at = { now: '2026-11-20T10:00:00.000Z', calendar };
  const bare = createMailbox({ tenantId: 't', personId: 'priya', timeZone: 'Europe/London' });
  const address = { serviceUrl: 'https://teams.example', userId: '29:p', conversationId: 'p' };
  return muteMailbox(withAddress(bare, address, at), quiet, at);
}

function enqueueAll(mailbox: Mailbox, items: readonly Item[], now = monday): Mailbox {
  const entries = items.map((item) => ({ id: item.id, to: 'priya', item }));
  return enqueue(mailbox, entries, { now, calendar });
}

function outcomesOf({ deliveries }: Mailbox): readonly string[] {
  return deliveries.map(({ id, outcome }) => `${id}: ${outcome}`);
}

const notAsked = ['check-in team: not-asked', 'reminder team: not-asked'];

describe('a check-in', () => {
  test.each([
    ['stopped', { kind: 'stopped' } as const],
    ['paused', { kind: 'paused', until: null } as const],
    ['paused past it', until('2026-11-24')],
  ])('of somebody who has %s is not asked, nor are they reminded of it', (_how, quiet) => {
    const mailbox = enqueueAll(build(quiet), [checkIn, reminder]);

    expect(mailbox.waiting).toEqual([]);
    expect(outcomesOf(mailbox)).toEqual(notAsked);
  });

  test('on the day a pause ends is asked', () => {
    const mailbox = enqueueAll(build(until('2026-11-23')), [checkIn, reminder]);

    expect(dueItems(mailbox, { now: monday, calendar })).toEqual([checkIn]);
  });

  test('that waited when they stopped passes too, and resuming asks nothing of last week', () => {
    const waiting = enqueueAll(build(), [checkIn, reminder, news], '2026-11-22T10:00:00.000Z');
    const stopped = muteMailbox(waiting, { kind: 'stopped' }, { now: monday, calendar });
    const at = { now: '2026-12-01T10:00:00.000Z', calendar };
    const back = recordMissed(muteMailbox(stopped, { kind: 'none' }, at), at);

    expect(back.waiting).toEqual([news]);
    expect(outcomesOf(back)).toEqual(notAsked);
  });

  test('that was due before they paused is missed, and its reminder comes once the pause is over', () => {
    const toldToday = { ...enqueueAll(build(), [checkIn, reminder]), lastSentOn: '2026-11-23' };
    const evening = { now: '2026-11-23T18:00:00.000Z', calendar };
    const paused = muteMailbox(toldToday, until('2026-11-25'), evening);

    const back = recordMissed(paused, { now: wednesday, calendar });

    expect(outcomesOf(back)).toEqual(['check-in team: missed']);
    expect(dueItems(back, { now: wednesday, calendar })).toEqual([reminder]);
  });

  test('that nobody was there to ask is still missed', () => {
    const waiting = enqueueAll(build(), [checkIn]);

    const late = recordMissed(waiting, { now: '2026-11-25T10:00:00.000Z', calendar });

    expect(outcomesOf(late)).toEqual(['check-in team: missed']);
  });
});

describe('what waits', () => {
  test('is kept however long, the newest of it', () => {
    const many = Array.from({ length: waitingKept + 5 }, (_, at) => ({
      ...news,
      id: `news ${at}`,
    }));

    const { waiting } = enqueueAll(build({ kind: 'stopped' }), many);

    expect(waiting).toHaveLength(waitingKept);
    expect(waiting.at(-1)?.id).toBe(`news ${waitingKept + 4}`);
  });

  test('is told when they resume, at the next telling time', () => {
    const stopped = enqueueAll(build({ kind: 'stopped' }), [news]);
    const saturday = { now: '2026-11-28T12:00:00.000Z', calendar };

    const back = muteMailbox(stopped, { kind: 'none' }, saturday);

    expect([stopped.dueAt, back.dueAt]).toEqual([null, '2026-11-30T08:30:00.000Z']);
  });
});

test('whatever comes and whenever they resume, nothing that came while quiet is asked or missed', () => {
  const hours = fc.integer({ min: -48, max: 400 });
  const quiets = fc.constantFrom<Quiet>(
    { kind: 'stopped' },
    until('2026-12-02'),
    until('2026-11-24'),
  );
  fc.assert(
    fc.property(fc.array(hours, { maxLength: 8 }), quiets, hours, (times, quiet, resumes) => {
      const items = times.map((time, at): Item => {
        const notBefore = later(monday, time * 3_600_000);
        return { ...checkIn, id: `check-in ${at}`, notBefore, occurrence: `${at}` };
      });
      const now = later(monday, Math.max(0, resumes) * 3_600_000);
      const waiting = enqueueAll(build(quiet), items, monday);
      const back = recordMissed(muteMailbox(waiting, { kind: 'none' }, { now, calendar }), {
        now,
        calendar,
      });

      const ended = quiet.kind === 'paused' && quiet.until ? quiet.until : '9999';
      const came = items.filter(
        ({ notBefore }) => notBefore <= now && calendar.dayOf(notBefore, 'Europe/London') < ended,
      );
      const recorded = new Map(back.deliveries.map(({ id, outcome }) => [id, outcome]));
      expect(came.map(({ id }) => recorded.get(id))).toEqual(came.map(() => 'not-asked'));
      expect(back.waiting.filter(({ id }) => came.some((each) => each.id === id))).toEqual([]);
    }),
  );
});
