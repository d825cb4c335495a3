/** What so many teams would cost in a month, in pounds: plain sums of counted request units, guessed use and list prices. */
import type { Units } from '../../tests/support/count-units.ts';
import { prices } from './prices.ts';
import { busiestSecond, daysKept, hours, least, logGb, team, trace, workingHours } from './use.ts';

export type Month = {
  /** Request units. */
  readonly units: number;
  readonly server: number;
  readonly serverless: number;
  readonly stored: number;
  readonly logs: number;
  readonly together: number;
  readonly secondInstance: number;
  readonly traces: number;
  /** In place of serverless. */
  readonly autoscale: number;
  readonly provisioned: number;
};

export function estimateMonth(units: Units, teams: number): Month {
  const asked = unitsOf(units, teams, 1);
  const server = prices.B1.pounds;
  const serverless = toServerless(asked);
  const stored = teams * team.storedGb * prices.stored.pounds;
  const logs = logGb * logGbPounds;
  const second = toServerless(unitsOf(units, teams, 2)) - serverless;
  return {
    ...{ units: asked, server, serverless, stored, logs },
    together: server + serverless + stored + logs,
    secondInstance: server + logs + second,
    traces: traceGb(teams) * logGbPounds,
    autoscale: toAutoscale(perSecond(asked)),
    provisioned: toProvisioned(perSecond(asked)),
  };
}

/** More than any council has. */
const mostTeams = 5_000;

/** From how many teams on serverless is the dearer way, for good; null where it never is. */
export function findCrossing(units: Units, other: 'autoscale' | 'provisioned'): number | null {
  let from: number | null = null;
  for (let teams = mostTeams; teams > 0; teams -= 1) {
    const month = estimateMonth(units, teams);
    if (month.serverless <= month[other]) return from;
    from = teams;
  }
  return from;
}

/** Each server asks for itself what its tabs show, and what is due. */
function unitsOf(units: Units, teams: number, servers: number): number {
  const once =
    team.changesLogged * units.loggedInChat +
    team.stepsTaken * units.progressTold +
    team.listsShown * units.listShown +
    team.checkIns * units.checkIn;
  const onEach = teams * team.tabHours * units.tabsHour + hours * units.idleHour;
  return teams * once + servers * onEach;
}

function toServerless(asked: number): number {
  return (asked / 1_000_000) * prices.serverless.pounds;
}

/** In the busiest second of a working hour, as if all of the month's were asked in those. */
function perSecond(asked: number): number {
  return (asked / (workingHours * 3_600)) * busiestSecond;
}

/** Each hour is paid by its busiest second, and by a tenth of the top at least. */
function toAutoscale(busiest: number): number {
  const top = Math.max(least.autoscaleTop, upTo(busiest, 1_000));
  const working = Math.max(top / 10, upTo(busiest, 100));
  const paid = workingHours * working + (hours - workingHours) * (top / 10);
  return (paid / 100) * prices.autoscale.pounds;
}

/** Day and night what the busiest second needs. */
function toProvisioned(busiest: number): number {
  const paid = Math.max(least.provisioned, upTo(busiest, 100));
  return (paid / 100) * hours * prices.provisioned.pounds;
}

function upTo(units: number, step: number): number {
  return Math.ceil(units / step) * step;
}

function traceGb(teams: number): number {
  const turns = team.changesLogged * 2 + team.stepsTaken + team.listsShown + team.checkIns * 2;
  return (teams * turns * trace.spans * trace.bytes) / 1_000_000_000;
}

/** Taken in once, and kept: the first month is in the price. */
const logGbPounds = prices.logs.pounds + prices.keptLonger.pounds * (daysKept / 30 - 1);
