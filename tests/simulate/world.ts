/** The invented councils of a run with everybody who looks on: who acts, who is told, and who keeps count. */
import { createCalendar } from '../../shared/calendar/create-calendar.ts';
import type { Calendar } from '../../shared/domain/calendar.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { Act } from './acts.ts';
import { type ChannelWitness, createChannelWitness } from './channel-witness.ts';
import type { ConnectorEvents } from './connector.ts';
import { inventTeams } from './councils.ts';
import { createDiary, type Diary, planActs } from './diary.ts';
import { createPeople } from './people.ts';
import { expectCheckIns } from './plan-check-ins.ts';
import { createPulseCount, expectPulses, type PulseCount } from './pulses.ts';
import type { Random } from './random.ts';
import { countSent } from './reckon.ts';
import type { Setting } from './setting.ts';
import { findSlip, toTold } from './told.ts';
import { createWitness, type Witness } from './witness.ts';

export type World = {
  readonly calendar: Calendar;
  readonly teams: readonly Team[];
  readonly diary: Diary;
  readonly witness: Witness;
  readonly channelWitness: ChannelWitness;
  readonly pulseCount: PulseCount;
  /** What the connector does reaches everybody here. */
  readonly events: ConnectorEvents;
  /** What people do is expected to have its consequences. */
  readonly note: (act: Act, at: string) => void;
  readonly sent: () => number;
};

type Parts = {
  readonly random: Random;
  readonly now: () => string;
  readonly serviceUrl: () => string;
  /** Called with everything that is sent. */
  readonly onSent: () => void;
};

export function createWorld(
  { teams: count, weeks }: Pick<Setting, 'teams' | 'weeks'>,
  { random, now, serviceUrl, onSent }: Parts,
): World {
  const calendar = createCalendar('GB-ENG');
  const diary = createDiary(calendar);
  const witness = createWitness(calendar);
  const teams = inventTeams(count, weeks, random);
  planActs(teams, diary, random);
  expectCheckIns(teams, calendar, witness);
  expectPulses(teams, calendar, witness);
  const channelWitness = createChannelWitness(teams, calendar);
  const pulseCount = createPulseCount(teams);
  const tenantOf = toTenants(teams);
  const people = createPeople({ calendar, diary, random, serviceUrl, tenantOf });

  return {
    ...{ calendar, teams, diary, witness, channelWitness, pulseCount },
    events: {
      onTold(personId, card) {
        const told = toTold(card);
        witness.saw(personId, told, now());
        people.hear(personId, { told, slip: findSlip(card) }, now());
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
      onRefused({ kind, id }) {
        if (kind === 'channel') return people.addApp(id, now());
        witness.refused(id, now());
        people.comeBack(id, now());
      },
    },
    note(act, at) {
      witness.expectOf(act, at);
      channelWitness.expectOf(act);
      pulseCount.note(act);
      people.note(act);
    },
    sent: () => countSent({ ...witness.figures(), channels: channelWitness.figures() }),
  };
}

/** Of people and of teams. */
function toTenants(teams: readonly Team[]): ReadonlyMap<string, string> {
  return new Map(
    teams.flatMap(({ id: teamId, members, tenantId }) =>
      [teamId, ...members.map(({ id }) => id)].map((id) => [id, tenantId] as const),
    ),
  );
}
