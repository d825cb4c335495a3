/** The invented councils of a run with everybody who looks on: who acts, who is told, and who keeps count. */
import { createCalendar } from '../../shared/calendar/create-calendar.ts';
import type { Experiment } from '../../shared/domain/blueprint/experiment.ts';
import type { Calendar } from '../../shared/domain/calendar.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { Act } from './acts.ts';
import { type ChannelWitness, createChannelWitness } from './channel-witness.ts';
import { type ConnectorEvents, type Region, toServiceUrl } from './connector.ts';
import { dayAfter, inventTeams } from './councils.ts';
import { createDiary, type Diary, planActs } from './diary.ts';
import { planDrafts } from './drafts.ts';
import { createPackWitness, findPacks, type PackWitness, planSense } from './packs.ts';
import { createPeople } from './people.ts';
import { expectCheckIns } from './plan-check-ins.ts';
import { createPulseCount, expectPulses, type PulseCount } from './pulses.ts';
import type { Random } from './random.ts';
import { countSent } from './reckon.ts';
import {
  createReviewWitness,
  findReviews,
  inventExperiments,
  type ReviewWitness,
} from './reviews.ts';
import { type Setting, starts } from './setting.ts';
import { actingTime } from './slots.ts';
import { findSlip, toTold } from './told.ts';
import { createWitness, type Witness } from './witness.ts';

export type World = {
  readonly calendar: Calendar;
  readonly teams: readonly Team[];
  readonly diary: Diary;
  readonly witness: Witness;
  readonly channelWitness: ChannelWitness;
  readonly pulseCount: PulseCount;
  readonly experiments: readonly Experiment[];
  readonly reviewWitness: ReviewWitness;
  readonly packWitness: PackWitness;
  /** What the connector does reaches everybody here. */
  readonly events: ConnectorEvents;
  /** Where a person's or a team's tenant is by now. */
  readonly regionOf: (id: string) => Region;
  /** Most of the people and channels of a tenant that moves are heard of there on that day. */
  readonly planMove: () => void;
  /** What people do is expected to have its consequences. */
  readonly note: (act: Act, at: string) => void;
  readonly sent: () => number;
};

type Parts = {
  readonly random: Random;
  readonly now: () => string;
  /** Of the connector. */
  readonly url: () => string;
  /** Called with everything that is sent. */
  readonly onSent: () => void;
};

export function createWorld(
  { teams: count, weeks, months, chaos }: Pick<Setting, 'teams' | 'weeks' | 'months' | 'chaos'>,
  { random, now, url, onSent }: Parts,
): World {
  const calendar = createCalendar('GB-ENG');
  const diary = createDiary(calendar);
  const witness = createWitness(calendar);
  const teams = inventTeams(count, { weeks, months }, random);
  planActs(teams, diary, random);
  expectCheckIns(teams, calendar, witness);
  expectPulses(teams, calendar, witness);
  const channelWitness = createChannelWitness(teams, calendar);
  const pulseCount = createPulseCount(teams);
  const experiments = inventExperiments(teams, { weeks }, random);
  const reviewWitness = createReviewWitness({ experiments, teams }, { weeks, months }, calendar);
  planSense(teams, diary, random);
  planDrafts(teams, { months }, { diary, random });
  const packWitness = createPackWitness(teams, calendar);
  const tenantOf = toTenants(teams);
  const movesOn = chaos ? dayAfter(starts[0], Math.floor(3.5 * weeks)) : null;
  const hasMoved = (id: string) =>
    movesOn !== null && isMoving(tenantOf.get(id)) && now() >= movesOn;
  const regionOf = (id: string) => (hasMoved(id) ? 'b' : 'a');
  const serviceUrlOf = (id: string) => toServiceUrl(url(), regionOf(id));
  const people = createPeople({ calendar, diary, random, serviceUrlOf, tenantOf });

  return {
    ...{ calendar, teams, diary, witness, channelWitness, pulseCount, regionOf },
    ...{ experiments, reviewWitness, packWitness },
    events: {
      onTold(personId, card) {
        const told = toTold(card);
        const reviews = findReviews(card);
        witness.saw(personId, told, now());
        reviewWitness.saw(personId, reviews, now());
        packWitness.saw(personId, findPacks(card), now());
        const looks = reviews.asked.flatMap((id) => reviewWitness.lookOf(id) ?? []);
        people.hear(personId, { told, slip: findSlip(card), looks }, now());
        onSent();
      },
      onPosted(teamId, post) {
        channelWitness.posted(teamId, post, now());
        onSent();
      },
      onReplaced(activityId, card) {
        channelWitness.replaced(activityId, card);
        onSent();
      },
      onGone: channelWitness.gone,
      onRefused({ kind, id }) {
        if (kind === 'channel') return people.addApp(id, now());
        witness.refused(id, now());
        people.comeBack(id, now());
      },
    },
    planMove() {
      if (movesOn === null) return;
      const serviceUrl = toServiceUrl(url(), 'b');
      for (const { id: teamId, tenantId, members } of teams.filter((team) =>
        isMoving(team.tenantId),
      )) {
        if (random.chance(heardOfShare))
          diary.add(movesOn, actingTime, { kind: 'add-app', tenantId, by: '', teamId, serviceUrl });
        for (const { id: by } of members.filter(() => random.chance(heardOfShare)))
          diary.add(movesOn, actingTime, { kind: 'write', tenantId, by, serviceUrl });
      }
    },
    note(act, at) {
      witness.expectOf(act, at);
      reviewWitness.expectOf(act, at);
      packWitness.note(act, at);
      channelWitness.expectOf(act, at);
      pulseCount.note(act);
      people.note(act);
    },
    sent: () => countSent({ ...witness.figures(), channels: channelWitness.figures() }),
  };
}

const heardOfShare = 0.7;

/** A third of the tenants are moved to another region. */
function isMoving(tenantId = ''): boolean {
  return Number(tenantId.split('-')[1]) % 3 === 0;
}

/** Of people and of teams. */
function toTenants(teams: readonly Team[]): ReadonlyMap<string, string> {
  return new Map(
    teams.flatMap(({ id: teamId, members, tenantId }) =>
      [teamId, ...members.map(({ id }) => id)].map((id) => [id, tenantId] as const),
    ),
  );
}
