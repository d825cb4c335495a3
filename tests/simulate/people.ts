/** What people do because of what they were told: answer an ask, or write again when they could not be reached. */

import type { Experiment } from '../../shared/domain/blueprint/experiment.ts';
import type { Calendar } from '../../shared/domain/calendar.ts';
import { faces } from '../../shared/domain/pulse/pulse.ts';
import { type Act, toAskId, toChangeId } from './acts.ts';
import { dayAfter } from './councils.ts';
import type { Diary } from './diary.ts';
import type { Random } from './random.ts';
import { timeZone } from './setting.ts';
import { actingTime, busyTime, eveningTime } from './slots.ts';
import { type Slip, type Told, toldKeys } from './told.ts';

type Ask = Extract<Act, { readonly kind: 'ask' }>;

export type People = {
  readonly note: (act: Act) => void;
  readonly hear: (personId: string, heard: Heard, at: string) => void;
  readonly comeBack: (personId: string, at: string) => void;
  /** The channel of their team cannot be reached. */
  readonly addApp: (teamId: string, at: string) => void;
};

export type Heard = {
  readonly told: readonly Told[];
  readonly slip: Slip | null;
  /** Experiments they are to look at. */
  readonly looks: readonly Experiment[];
};

type Parts = {
  readonly calendar: Calendar;
  readonly diary: Diary;
  readonly random: Random;
  /** Where Teams has a person or a team by now. */
  readonly serviceUrlOf: (id: string) => string;
  /** Of people and of teams. */
  readonly tenantOf: ReadonlyMap<string, string>;
};

const daysToAnswer = 3;
/** Days after the Monday of the round, which is open for fourteen days from that day on or later. */
const lastDayToAnswer = 9;

export function createPeople({ calendar, diary, random, serviceUrlOf, tenantOf }: Parts): People {
  const asks = new Map<Told, Ask>();
  const later = (at: string, days: number) => dayAfter(calendar.dayOf(at, timeZone), days);
  return {
    note(act) {
      if (act.kind === 'ask') asks.set(toldKeys.ask(toChangeId(act.id), toAskId(act)), act);
    },
    hear(personId, { told, slip, looks }, at) {
      if (slip) answerPulse(personId, slip, at);
      for (const experiment of looks) look(personId, experiment, at);
      for (const key of told) {
        answerCheckIn(personId, key, at);
        const ask = asks.get(key);
        asks.delete(key);
        if (ask && random.chance(0.7))
          diary.add(later(at, 1 + random.below(5)), actingTime, { ...ask, kind: 'say-yes' });
      }
    },
    comeBack(personId, at) {
      const tenantId = tenantOf.get(personId) ?? '';
      const write: Act = {
        kind: 'write',
        tenantId,
        by: personId,
        serviceUrl: serviceUrlOf(personId),
      };
      diary.add(later(at, 1 + random.below(10)), actingTime, write);
    },
    addApp(teamId, at) {
      const tenantId = tenantOf.get(teamId) ?? '';
      const serviceUrl = serviceUrlOf(teamId);
      const act = { kind: 'add-app', tenantId, by: '', teamId, serviceUrl } as const;
      diary.add(later(at, 1 + random.below(10)), actingTime, act);
    },
  };

  /** Most people, within days, also while the servers are busiest and may die; nobody so late that the round may have closed. */
  function answerPulse(by: string, slip: Slip, at: string): void {
    const tenantId = tenantOf.get(by) ?? '';
    const isMorning = random.chance(0.5);
    const day = later(at, random.below(daysToAnswer) + (isMorning ? 1 : 0));
    if (day > dayAfter(slip.roundId, lastDayToAnswer) || !random.chance(0.9)) return;
    const face = random.pick(faces);
    const time = isMorning ? busyTime : eveningTime;
    diary.add(day, time, { kind: 'answer-pulse', tenantId, by, slip, face });
  }

  /** The same evening most tell what it taught, some leave it for another time, and the others say nothing. */
  function look(by: string, { id: experimentId, programmeId }: Experiment, at: string): void {
    const drawn = random.next();
    if (drawn > 0.8) return;
    const tenantId = tenantOf.get(by) ?? '';
    const day = later(at, 0);
    const how = drawn < 0.5 ? 'tell' : 'skip';
    const act = { kind: 'look', how, tenantId, by, programmeId, experimentId, day } as const;
    diary.add(day, eveningTime, act);
  }

  /** Half of them the same evening, some of them after the reminder, and the others never. */
  function answerCheckIn(by: string, key: Told, at: string): void {
    const [kind, teamId = '', occurrence = ''] = key.split(' ');
    if (kind !== 'check-in' && kind !== 'reminder') return;
    if (!random.chance(kind === 'check-in' ? 0.5 : 0.2)) return;
    const tenantId = tenantOf.get(by) ?? '';
    diary.add(later(at, 0), eveningTime, { kind: 'check-in', tenantId, by, teamId, occurrence });
  }
}
