/** Reads times that have a name and no date in it: "until Easter", "after the bank holiday", "until half term" (P15). */
import type { Calendar } from '../../domain/calendar.ts';
import { mondayOf } from '../../domain/journey/journey.ts';

/** Said with one of these, it is over when messages come again. */
const shape =
  /^(?:(?<until>until|till?|on) )?(?:(?<after>after|over|for|during) )?(?:the )?(?<name>.+)$/;
const easter = /^easter(?: break| holidays?| hols| weekend)?$/;
const bankHoliday =
  /^(?:next )?(?:(?<when>may|spring|summer|august|early may) )?bank holiday(?: weekend)?$/;
const halfTerm = /^half ?-?term(?: break| holidays?| week)?$/;
const summer = /^(?:school )?summer(?: break| holidays?| hols)?$/;
const endOfTerm =
  /^(?:(?:school )?(?:holidays?|hols)|(?:end|start) of (?:the )?term|term(?: starts| ends)?|schools? (?:breaks up|break up|starts|go back|goes back))$/;

type Named = { readonly name: string; readonly isOver: boolean };

/** Easter Monday is the last of it. */
const daysOfEaster = 2;
const daysOfYear = 366;
const monthOf: Readonly<Record<string, string>> = {
  'early may': '05',
  may: '05',
  spring: '05',
  summer: '08',
  august: '08',
};

/** `plain` as parse-pause has it; null where it names nothing the calendar knows. */
export function readFeast(plain: string, today: string, calendar: Calendar): string | null {
  const named = toNamed(plain);
  if (!named) return null;
  const { name, isOver } = named;
  if (easter.test(name)) return comingEaster(today, isOver ? daysOfEaster : 0, calendar);
  const found = bankHoliday.exec(name);
  return found && comingBankHoliday(found.groups?.when, today, isOver ? 1 : 0, calendar);
}

function toNamed(plain: string): Named | null {
  const { until, after, name = '' } = shape.exec(plain)?.groups ?? {};
  if (until === undefined && after === undefined) return null;
  return { name, isOver: after !== undefined };
}

function comingEaster(today: string, later: number, calendar: Calendar): string | null {
  const year = Number(today.slice(0, 4));
  const days = [year, year + 1].map((each) => calendar.addDays(calendar.easterOf(each), later));
  return days.find((day) => day > today) ?? null;
}

function comingBankHoliday(
  when: string | undefined,
  today: string,
  later: number,
  calendar: Calendar,
): string | null {
  const month = when === undefined ? undefined : monthOf[when];
  const found = Array.from({ length: daysOfYear }, (_, ahead) => calendar.addDays(today, ahead))
    .filter((day) => month === undefined || day.slice(5, 7) === month)
    .find((day) => calendar.isBankHoliday(day) && calendar.addDays(day, later) > today);
  return found === undefined ? null : calendar.addDays(found, later);
}

/** Where most councils have theirs, month and day. */
const usualHalfTerms = ['02-15', '05-28', '10-27'];
const usualSummer = ['07-22'];
const usualEnds = ['04-01', '07-22', '12-19'];

/** The Mondays that a school time could be meant to begin with, as every council has its own; null for any other time. */
export function toSchoolDays(
  plain: string,
  today: string,
  calendar: Calendar,
): readonly string[] | null {
  const named = toNamed(plain);
  const usual = named && toUsual(named.name);
  if (!usual) return null;
  const monday = mondayOf(calendar.addDays(comingOf(usual, today), named.isOver ? 10 : 3));
  return [-7, 0, 7].map((days) => calendar.addDays(monday, days)).filter((day) => day > today);
}

function toUsual(name: string): readonly string[] | null {
  if (halfTerm.test(name)) return usualHalfTerms;
  if (summer.test(name)) return usualSummer;
  return endOfTerm.test(name) ? usualEnds : null;
}

function comingOf(days: readonly string[], today: string): string {
  const years = [0, 1].map((ahead) => Number(today.slice(0, 4)) + ahead);
  const all = years.flatMap((year) => days.map((day) => `${year}-${day}`));
  return all.find((day) => day > today) ?? today;
}
