/**
 * Keeps what people were told, as the connector saw it, beside what they should have been told by the
 * rules alone. It never asks the app.
 */
import { type Calendar, isWorkingDay } from '../../shared/domain/calendar.ts';
import type { Quiet } from '../../shared/domain/mailbox/mailbox.ts';
import { workingHours } from '../../shared/domain/set-up/check-in.ts';
import type { Act } from './acts.ts';
import { toAskId, toChangeId } from './acts.ts';
import { timeZone } from './setting.ts';
import { type Told, toldKeys } from './told.ts';

export type Expected = { readonly personId: string; readonly tenantId: string; readonly key: Told };

export type Witness = {
  readonly saw: (personId: string, told: readonly Told[], at: string) => void;
  /** What follows from what people do. */
  readonly expectOf: (act: Act) => void;
  readonly expect: (expected: Expected, dueAt: string | null) => void;
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
};

/** Later than a process that died with it takes to be noticed. */
const lateMs = 15 * 60_000;

export function createWitness(calendar: Calendar): Witness {
  const expected = new Map<string, Expected & { readonly dueAt: string | null }>();
  const told = new Set<string>();
  const lastDay = new Map<string, { readonly day: string; readonly count: number }>();
  const quiet = new Map<string, Quiet>();
  const figures = {
    ...{ seen: 0, duplicates: 0, late: 0, mostADay: 0, atQuietTimes: 0, notExpected: 0 },
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
      for (const key of keys) see(`${personId} ${key}`, at);
    },
    expect(each, dueAt) {
      expected.set(`${each.personId} ${each.key}`, { ...each, dueAt });
    },
    expectOf(act) {
      if (act.kind === 'be-quiet') quiet.set(act.by, act.quiet);
      if (!('teamId' in act)) return;
      const changeId = toChangeId(act.id);
      const isAsk = act.kind === 'ask';
      const key = isAsk ? toldKeys.ask(changeId, toAskId(act)) : toldKeys.news(changeId);
      this.expect({ personId: isAsk ? act.of : act.by, tenantId: act.tenantId, key }, null);
    },
    unseen: () => [...expected].filter(([id]) => !told.has(id)).map(([, each]) => each),
    figures: () => figures,
  };

  function see(id: string, at: string): void {
    if (told.has(id)) figures.duplicates += 1;
    told.add(id);
    const due = expected.get(id);
    if (!due) figures.notExpected += 1;
    else if (due.dueAt && Date.parse(at) - Date.parse(due.dueAt) > lateMs) figures.late += 1;
  }

  function isQuietTime(personId: string, at: string): boolean {
    const day = calendar.dayOf(at, timeZone);
    const time = calendar.timeOf(at, timeZone);
    if (!isWorkingDay(day, calendar)) return true;
    if (time < workingHours.from || time > workingHours.until) return true;
    const asked = quiet.get(personId);
    if (asked?.kind === 'stopped') return true;
    return asked?.kind === 'paused' && asked.until !== null && day < asked.until;
  }
}
