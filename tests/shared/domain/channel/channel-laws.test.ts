/** What holds of a team's channel whatever people, Teams and the processes do. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import {
  type Channel,
  createChannel,
  type Share,
} from '../../../../shared/domain/channel/channel.ts';
import { withDue } from '../../../../shared/domain/channel/due.ts';
import {
  chooseStage,
  enqueueNotes,
  lookAgain,
  withChannelAddress,
  withoutChannel,
} from '../../../../shared/domain/channel/enqueue.ts';
import { enqueueVotes } from '../../../../shared/domain/channel/enqueue-vote.ts';
import {
  lookPastToday,
  markPosting,
  putOffPost,
  recordChannelUnreachable,
  recordClosed,
  recordPosted,
  recordRefreshed,
  whatIsDue,
} from '../../../../shared/domain/channel/post.ts';
import { journeyStage } from '../../../../shared/domain/channel/stage-of-week.ts';
import { later } from '../../../../shared/domain/instant.ts';
import { mondayOf } from '../../../../shared/domain/journey/journey.ts';
import {
  isAfterWeeks,
  monthBefore,
  monthBegunBy,
  rhythms,
} from '../../../../shared/domain/journey/months.ts';
import { whyQuiet } from '../../../../shared/domain/journey/quiet-day.ts';
import { type Stage, stages } from '../../../../shared/domain/journey/stage.ts';
import { weeksAfter } from '../../../../shared/domain/journey/weeks-left.ts';
import { toVoteNoteId } from '../../../../shared/domain/strands/strands.ts';
import { workingHours } from '../../../../shared/domain/team/set-up/check-in.ts';
import { checkInDays } from '../../../../shared/domain/team/settings.ts';
import type { CheckInTeam } from '../../../../shared/domain/team/team.ts';
import { buildCheckInTeam } from '../../../support/build-check-in-team.ts';

const calendar = createCalendar('GB-ENG');
const start = '2026-03-01T08:00:00.000Z';
const address = { serviceUrl: 'https://teams', conversationId: 'channel' };

type Outcome = 'sent' | 'unconfirmed' | 'refused' | 'later' | 'unreachable' | 'died';

type Step =
  | { readonly do: 'wait'; readonly hours: number }
  | { readonly do: 'choose'; readonly stage: Stage }
  | { readonly do: 'set-up'; readonly team: CheckInTeam }
  | { readonly do: 'share' | 'open-vote' | 'close-vote'; readonly number: number }
  | { readonly do: 'move' | 'write' | 'remove' | 'draw-up' | 'begin-round' }
  | { readonly do: 'teams'; readonly outcomes: readonly Outcome[] };

const day = fc.integer({ min: 0, max: 120 }).map((days) => calendar.addDays('2026-03-01', days));
const time = fc
  .tuple(fc.integer({ min: 7, max: 18 }), fc.constantFrom('00', '30'))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${minutes}`);
const pause = fc
  .tuple(day, fc.option(fc.nat({ max: 30 })))
  .map(([from, days]) => [from, days === null ? null : calendar.addDays(from, days)] as const);
const team = fc
  .record({
    ...{
      day: fc.constantFrom(...checkInDays),
      time,
      starts: fc.constantFrom('2025-11-03', '2025-12-01', '2026-03-02', '2026-03-30'),
      rhythm: fc.constantFrom(...rhythms),
    },
    ...{ workshops: fc.array(day, { maxLength: 3 }), pauses: fc.array(pause, { maxLength: 2 }) },
  })
  .map(buildCheckInTeam);
const outcome = fc.constantFrom<Outcome>(
  ...(['sent', 'sent', 'unconfirmed', 'refused', 'later', 'unreachable', 'died'] as const),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      hours: fc.integer({ min: 1, max: 100 }),
    }),
  },
  fc.record({ do: fc.constant('choose' as const), stage: fc.constantFrom(...stages) }),
  fc.record({ do: fc.constant('set-up' as const), team }),
  fc.record({
    do: fc.constantFrom('share' as const, 'open-vote' as const, 'close-vote' as const),
    number: fc.nat({ max: 4 }),
  }),
  fc.record({ do: fc.constantFrom('move' as const, 'write' as const, 'remove' as const) }),
  fc.record({ do: fc.constantFrom('draw-up' as const, 'begin-round' as const) }),
  fc.record({ do: fc.constant('teams' as const), outcomes: fc.array(outcome, { maxLength: 4 }) }),
);

type Sent = {
  readonly at: string;
  readonly what: 'stage' | 'shares' | 'close' | 'digest' | 'draft';
  readonly ids: readonly string[];
};

/** Lives the steps as the app does, half an hour at a time; gives whatever may have reached Teams. */
function live(first: CheckInTeam, steps: readonly Step[]) {
  let channel: Channel = withChannelAddress(
    createChannel({ tenantId: 't', teamId: 'team' }),
    address,
    start,
  );
  let now = start;
  let current = first;
  let coming: Outcome[] = [];
  let [round, drawnIn] = [1, 0];
  const sent: (Sent & { readonly team: CheckInTeam })[] = [];

  for (const [place, each] of steps.entries()) {
    if (each.do === 'wait')
      for (let half = 0; half < each.hours * 2; half += 1) {
        now = later(now, 1_800_000);
        runDue();
      }
    else take(each, place);
  }
  return sent;

  function take(each: Exclude<Step, { do: 'wait' }>, place: number): void {
    const by = { id: 'priya', name: 'Priya' };
    if (each.do === 'choose') {
      const reached = journeyStage(current.journey, calendar.dayOf(now, current.timeZone));
      if (reached === null) return;
      const choice = { stage: each.stage, journeyStage: reached, by, at: now };
      channel = chooseStage(channel, choice, `command ${place}`);
    } else if (each.do === 'set-up') {
      current = each.team;
      channel = lookAgain(channel, now);
    } else if (each.do === 'share') {
      const id = `yes ${each.number}`;
      const share: Share = { kind: 'yes', id, at: now, changeId: 'change', askId: id };
      channel = enqueueNotes(channel, 'change', [{ id: '1', share }], now);
    } else if (each.do === 'open-vote' || each.do === 'close-vote') {
      const did = each.do === 'open-vote' ? 'opened' : 'closed';
      const voteId = `${each.number}`;
      const id = toVoteNoteId(voteId, did);
      channel = enqueueVotes(channel, [{ id, at: now, voteId, did }], now);
    } else if (each.do === 'move') {
      channel = enqueueNotes(channel, 'change', [{ id: '1', share: null }], now);
    } else if (each.do === 'draw-up') {
      drawnIn = round;
    } else if (each.do === 'begin-round') {
      round += 1;
    } else if (each.do === 'teams') coming = [...each.outcomes];
    else
      channel =
        each.do === 'write' ? withChannelAddress(channel, address, now) : withoutChannel(channel);
  }

  function runDue(): void {
    for (let round = 0; channel.dueAt !== null && channel.dueAt <= now; round += 1) {
      if (round > 50) throw new Error('It is never done.');
      act();
    }
  }

  function act(): void {
    const today = calendar.dayOf(now, current.timeZone);
    if (channel.sending) {
      const on = calendar.dayOf(channel.sending.at, current.timeZone);
      channel = recordPosted(channel, { outcome: 'unconfirmed' }, on);
      return;
    }
    const due = whatIsDue(channel, current, { now, calendar });
    const shown = { main: 0, beside: 0 };
    if (due.kind === 'look-later') channel = withDue({ ...channel, lookAt: due.lookAt });
    else if (due.kind === 'refresh')
      channel = recordRefreshed(channel, { stage: channel.prompt, shown, seen: channel.refreshAt });
    else if (due.kind === 'close-stage') {
      note('close', [channel.prompt?.stage ?? '']);
      channel = recordClosed(channel, { stage: channel.prompt, shown, outcome: 'sent' }, now);
    } else if (due.kind === 'post-stage') {
      const since = mondayOf(today);
      channel = markPosting(
        channel,
        { kind: 'stage', stage: due.stage, since, by: null, shown },
        now,
      );
      send('stage', [due.stage], today);
    } else if (due.kind === 'post-draft') {
      const isThere = drawnIn === round && (channel.draftOf?.round ?? 0) < round;
      if (isThere) {
        channel = markPosting(channel, { kind: 'draft', programmeId: 'elmshire', round }, now);
        send('draft', [`${round}`], today);
      } else if (due.orElse !== null) tellMonth(due.orElse, today);
      else channel = lookPastToday(channel, current, { now, calendar });
    } else if (due.kind === 'post-digest') {
      tellMonth(due.month, today);
    } else {
      channel = markPosting(channel, { kind: 'shares', shares: due.shares }, now);
      send(
        'shares',
        due.shares.map(({ id }) => id),
        today,
      );
    }
  }

  function tellMonth(month: string, today: string): void {
    channel = markPosting(channel, { kind: 'digest', month, changeIds: [] }, now);
    send('digest', [month], today);
  }

  function send(what: Exclude<Sent['what'], 'close'>, ids: readonly string[], today: string): void {
    const came = coming.shift() ?? 'sent';
    if (came === 'later') channel = putOffPost(channel, later(now, 60_000));
    else if (came === 'unreachable') channel = recordChannelUnreachable(channel, now);
    else {
      note(what, ids);
      const activityId = `${what} ${now}`;
      if (came === 'sent') channel = recordPosted(channel, { outcome: 'sent', activityId }, today);
      else if (came !== 'died') channel = recordPosted(channel, { outcome: came }, today);
    }
  }

  function note(what: Sent['what'], ids: readonly string[]): void {
    sent.push({ at: now, what, ids, team: current });
  }
}

const lives = fc.tuple(team, fc.array(step, { minLength: 5, maxLength: 60 }));

describe('a team’s channel', () => {
  test('gets at most one new card of the app’s own a week: of a stage, a draft or a month', () => {
    fc.assert(
      fc.property(lives, ([first, steps]) => {
        const weeks = live(first, steps)
          .filter(({ what }) => what === 'stage' || what === 'draft' || what === 'digest')
          .map(({ at }) => mondayOf(calendar.dayOf(at, 'Europe/London')));

        expect(new Set(weeks).size).toBe(weeks.length);
      }),
    );
  });

  test('gets it in working hours, on a day that is not quiet, never while the team is paused', () => {
    fc.assert(
      fc.property(lives, ([first, steps]) => {
        for (const { at, what, team: then } of live(first, steps)) {
          if (what !== 'stage' && what !== 'digest' && what !== 'draft') continue;
          const local = calendar.timeOf(at, 'Europe/London');
          const why = whyQuiet(calendar.dayOf(at, 'Europe/London'), then, calendar);
          expect([null, what === 'draft' ? 'after-end' : null]).toContain(why);
          expect(local >= then.checkIn.time && local <= workingHours.until).toBe(true);
        }
      }),
    );
  });

  test('is told of each month once, after the weeks, in the month that follows it', () => {
    fc.assert(
      fc.property(lives, ([first, steps]) => {
        const digests = live(first, steps).filter(({ what }) => what === 'digest');
        const months = digests.flatMap(({ ids }) => ids);

        expect(new Set(months).size).toBe(months.length);
        for (const { at, ids, team: then } of digests) {
          const day = calendar.dayOf(at, 'Europe/London');
          expect(then.rhythm).toBe('monthly');
          expect(isAfterWeeks(then.journey, monthBegunBy(day))).toBe(true);
          expect(ids).toEqual([monthBefore(monthBegunBy(day))]);
        }
      }),
    );
  });

  test('is shown the draft of a round once, in the five weeks after its last', () => {
    fc.assert(
      fc.property(lives, ([first, steps]) => {
        const drafts = live(first, steps).filter(({ what }) => what === 'draft');
        const rounds = drafts.flatMap(({ ids }) => ids);

        expect(new Set(rounds).size).toBe(rounds.length);
        for (const { at, team: then } of drafts) {
          const after = weeksAfter(then.journey, calendar.dayOf(at, 'Europe/London')) ?? 0;
          expect(then.rhythm).toBe('monthly');
          expect([1, 2, 3, 4, 5]).toContain(after);
        }
      }),
    );
  });

  test('is told once of what somebody shares, and of a vote in a card of its own', () => {
    fc.assert(
      fc.property(lives, ([first, steps]) => {
        const ids = live(first, steps)
          .filter(({ what }) => what === 'shares')
          .flatMap((each) => each.ids);

        expect(new Set(ids).size).toBe(ids.length);
        for (const each of live(first, steps))
          if (each.ids.some((id) => id.startsWith('vote'))) expect(each.ids).toHaveLength(1);
      }),
    );
  });
});
