/**
 * Keeps what people were told, as the connector saw it, beside what they should have been told by the
 * rules alone. It never asks the app.
 */
import { type Calendar, isWorkingDay } from '../../shared/domain/calendar.ts';
import type { Quiet } from '../../shared/domain/mailbox/mailbox.ts';
import { workingHours } from '../../shared/domain/team/set-up/check-in.ts';
import { type Act, toAskId, toChangeId } from './acts.ts';
import { createHappenings, type Reminder } from './plan-check-ins.ts';
import { timeZone } from './setting.ts';
import { type Told, toldKeys } from './told.ts';

export type Expected = {
  readonly personId: string;
  readonly tenantId: string;
  readonly key: Told;
  /** The day before which it is not told. */
  readonly notBefore?: string;
  /** Nothing where there is no time of its own. */
  readonly dueAt?: string;
  /** What it reminds of: something that happened since makes it needless. */
  readonly reminder?: Reminder;
  /** Of a pulse: when it is too late to be told, and whether its team is paused before then. */
  readonly open?: { readonly until: string; readonly isPaused: boolean };
};

export type Witness = {
  readonly saw: (personId: string, told: readonly Told[], at: string) => void;
  /** They could not be reached. */
  readonly refused: (personId: string, at: string) => void;
  /** What follows from what people do. */
  readonly expectOf: (act: Act, at: string) => void;
  readonly expect: (expected: Expected) => void;
  /** What nobody saw told. */
  readonly unseen: () => readonly Expected[];
  readonly figures: () => WitnessFigures;
};

export type WitnessFigures = {
  readonly seen: number;
  readonly duplicates: number;
  readonly late: number;
  readonly mostADay: number;
  readonly atQuietTimes: number;
  readonly notExpected: number;
  /** Reminders of what was answered, or where something had moved. */
  readonly needless: number;
  /** Conversations told of, those of them on their day, and those before it. */
  readonly talks: number;
  readonly onTheirDay: number;
  readonly early: number;
};

/** When somebody asked for quiet, and which. */
type Asked = { readonly from: string; readonly quiet: Quiet };

/** Later than a process that died with it takes to be noticed. */
const lateMs = 15 * 60_000;
const dayMs = 24 * 3_600_000;

export function createWitness(calendar: Calendar): Witness {
  const expected = new Map<string, Expected>();
  /** Of a person and a team, in the order in which they fall due. */
  const timed = new Map<string, readonly Expected[]>();
  const happenings = createHappenings();
  const told = new Set<string>();
  const lastDay = new Map<string, { readonly day: string; readonly count: number }>();
  const quiet = new Map<string, readonly Asked[]>();
  const refusals = new Map<string, readonly string[]>();
  const figures = {
    ...{ seen: 0, duplicates: 0, late: 0, mostADay: 0, atQuietTimes: 0, notExpected: 0 },
    ...{ needless: 0, talks: 0, onTheirDay: 0, early: 0 },
  };

  return {
    saw(personId, keys, at) {
      figures.seen += 1;
      const day = calendar.dayOf(at, timeZone);
      const last = lastDay.get(personId);
      const count = last?.day === day ? last.count + 1 : 1;
      lastDay.set(personId, { day, count });
      figures.mostADay = Math.max(figures.mostADay, count);
      if (isQuietTime(personId, at)) figures.atQuietTimes += 1;
      for (const key of keys) see(toId(personId, key, at), at);
    },
    refused(personId, at) {
      refusals.set(personId, [...(refusals.get(personId) ?? []), at]);
    },
    expect,
    expectOf(act, at) {
      happenings.note(act, at);
      if (act.kind === 'be-quiet')
        quiet.set(act.by, [...(quiet.get(act.by) ?? []), { from: at, quiet: act.quiet }]);
      if (!('id' in act)) return;
      const changeId = toChangeId(act.id);
      if (act.kind === 'talk') return expectTalk(act);
      const isAsk = act.kind === 'ask';
      const key = isAsk ? toldKeys.ask(changeId, toAskId(act)) : toldKeys.news(changeId);
      expect({ personId: isAsk ? act.of : act.by, tenantId: act.tenantId, key });
    },
    unseen: () =>
      [...expected]
        .filter(([id, each]) => !told.has(id) && !isExcused(each))
        .map(([, each]) => each),
    figures: () => figures,
  };

  /** Of what was put off only the later day is told. */
  function expectTalk({ id, of, tenantId, on, putOffTo }: Extract<Act, { kind: 'talk' }>): void {
    const notBefore = putOffTo ?? on;
    const key = toldKeys.talk(toChangeId(id), notBefore);
    expect({ personId: of, tenantId, key, notBefore });
  }

  function expect(each: Expected): void {
    expected.set(`${each.personId} ${each.key}`, each);
    if (each.dueAt === undefined || each.open) return;
    const place = `${each.personId} ${each.key.split(' ')[1]}`;
    timed.set(place, [...(timed.get(place) ?? []), each]);
  }

  /** They asked for quiet, or something happened before the reminder's time had passed. */
  function isExcused({ personId, reminder, dueAt, open }: Expected): boolean {
    if (dueAt === undefined) return false;
    if (open) return open.isPaused || wasAwayBetween(personId, dueAt, open.until);
    const passed = new Date(Date.parse(dueAt) + dayMs).toISOString();
    const asked = reminder?.since ?? dueAt;
    if ([asked, dueAt, passed].some((at) => isQuietFor(personId, at))) return true;
    const happened = reminder ? happenings.firstAfter(reminder) : null;
    return happened !== null && happened < passed;
  }

  /** They asked for quiet or could not be reached, for some of the time. */
  function wasAwayBetween(personId: string, from: string, until: string): boolean {
    const isWithin = (at: string) => at >= from && at < until;
    const asked = quiet.get(personId) ?? [];
    return (
      isQuietFor(personId, from) ||
      asked.some((each) => isWithin(each.from)) ||
      (refusals.get(personId) ?? []).some(isWithin)
    );
  }

  /** Of a team asked about beside another: what fell due last, and was not told yet. */
  function toId(personId: string, key: Told, at: string): string {
    const [kind, teamId] = key.split(' ');
    if (kind !== 'either') return `${personId} ${key}`;
    const due = (timed.get(`${personId} ${teamId}`) ?? []).filter(
      ({ dueAt = '', key: each }) => dueAt <= at && !told.has(`${personId} ${each}`),
    );
    return `${personId} ${due.at(-1)?.key ?? key}`;
  }

  function see(id: string, at: string): void {
    if (told.has(id)) figures.duplicates += 1;
    told.add(id);
    const due = expected.get(id);
    const happened = due?.reminder ? happenings.firstAfter(due.reminder) : null;
    if (happened !== null && happened < at) figures.needless += 1;
    if (due?.notBefore !== undefined) seeTalk(calendar.dayOf(at, timeZone), due.notBefore);
    if (!due) figures.notExpected += 1;
    else if (due.dueAt && !due.open && Date.parse(at) - Date.parse(due.dueAt) > lateMs)
      figures.late += 1;
  }

  function seeTalk(day: string, notBefore: string): void {
    figures.talks += 1;
    if (day === notBefore) figures.onTheirDay += 1;
    if (day < notBefore) figures.early += 1;
  }

  function isQuietFor(personId: string, at: string): boolean {
    const day = calendar.dayOf(at, timeZone);
    const asked = quiet.get(personId)?.findLast(({ from }) => from < at)?.quiet;
    if (asked?.kind === 'stopped') return true;
    return asked?.kind === 'paused' && asked.until !== null && day < asked.until;
  }

  function isQuietTime(personId: string, at: string): boolean {
    const day = calendar.dayOf(at, timeZone);
    const time = calendar.timeOf(at, timeZone);
    if (!isWorkingDay(day, calendar)) return true;
    if (time < workingHours.from || time > workingHours.until) return true;
    return isQuietFor(personId, at);
  }
}
