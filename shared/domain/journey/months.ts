/** After its weeks a team goes on in months: each begins for it with the week of its first Monday. */
import { type Journey, journeyWeek, mondayOf } from './journey.ts';

/** `monthly`: asked and told something once a month. `none`: nothing of the app's own accord any more. */
export const rhythms = ['monthly', 'none'] as const;

export type Rhythm = (typeof rhythms)[number];

export const usualRhythm: Rhythm = 'monthly';

/** Months are `YYYY-MM`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The seventh day of a month is in the week of its first Monday, whichever weekday it is. */
export function firstMondayOf(month: string): string {
  return mondayOf(`${month}-07`);
}

export function monthAfter(month: string): string {
  return monthsAfter(month, 1);
}

export function monthBefore(month: string): string {
  return monthsAfter(month, -1);
}

export function monthsAfter(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return monthOf(date.toISOString());
}

export function monthsBetween(from: string, until: string): number {
  return toNumber(until) - toNumber(from);
}

function toNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}

/** The month whose first Monday has come by a day: until then the one before goes on. */
export function monthBegunBy(day: string): string {
  const month = monthOf(day);
  return firstMondayOf(month) <= day ? month : monthBefore(month);
}

/** The first month whose first Monday is not before that Monday. */
export function monthFrom(monday: string): string {
  const month = monthOf(monday);
  return firstMondayOf(month) >= monday ? month : monthAfter(month);
}

/** Whether it is a month of its own: one that begins after the journey's last week. */
export function isAfterWeeks(journey: Journey, month: string): boolean {
  return journeyWeek(journey, `${month}-01`).status === 'finished';
}
