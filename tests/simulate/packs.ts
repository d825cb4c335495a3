/**
 * What teams make sense of together, and who keeps count of how they hear of it: in the week before the last each
 * check-in says what would go in, and in the last whoever looks after it is told once whether it is there; where it was
 * not, once more when it is.
 */
import type { Calendar } from '../../shared/domain/calendar.ts';
import { teamQuietUntil } from '../../shared/domain/journey/journey.ts';
import { weeksLeft } from '../../shared/domain/journey/weeks-left.ts';
import { programmeIdOf } from '../../shared/domain/programme/programme.ts';
import { packFrom } from '../../shared/domain/programme/tell-pack.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import { text } from '../../shared/text/text.ts';
import type { Act } from './acts.ts';
import { dayAfter } from './councils.ts';
import type { Diary } from './diary.ts';
import { checkInsOf } from './plan-check-ins.ts';
import type { Random } from './random.ts';
import { timeZone } from './setting.ts';
import { actingTime } from './slots.ts';
import { dataIn, type Told, toldKeys } from './told.ts';

/** Two in three teams put theirs in, some before they are told and some after; all have something said for it before. */
export function planSense(teams: readonly Team[], diary: Diary, random: Random): void {
  for (const { id: teamId, tenantId, members, journey } of teams) {
    const ofRole = (wanted: string) => members.find(({ role }) => role === wanted)?.id ?? '';
    const [who, lead] = [ofRole('practitioner'), ofRole('supervisor')];
    const weekOf = (before: number) =>
      dayAfter(journey.startsOn, Math.max(0, 7 * (journey.weeks - 1 - before)) + random.below(5));
    const keep = random.chance(0.5) ? 'confidential' : 'by-name';
    const said = weekOf(2);
    diary.add(said, actingTime, { kind: 'reflect', tenantId, by: who, teamId, keep });
    if (!random.chance(2 / 3)) continue;
    const putIn = dayAfter(said, 7 + random.below(14));
    diary.add(putIn, actingTime, { kind: 'put-in', tenantId, by: lead, teamId });
  }
}

type PackLine = {
  readonly isReady: boolean;
  /** Said to have been still to come. */
  readonly isAllIn: boolean;
  readonly team: string | null;
};

/** Lines of packs in a card, each with the team it names, if any; and the team a check-in asks what goes in. */
export type ToldPacks = {
  readonly packs: readonly PackLine[];
  readonly asks: string | null;
};

const { ready, nothingIn, allIn } = text.blueprintInChat.pack;
const readyLine = new RegExp(
  `(?:(Team \\d+): )?(${allIn.replaceAll('.', '\\.')} )?${ready(7, null).replace('7 things', '\\d+ things?').replaceAll('.', '\\.')}`,
  'g',
);
const notInLine = new RegExp(
  nothingIn(['#']).replaceAll('.', '\\.').replace('#', '(Team \\d+)'),
  'g',
);

export function findPacks(card: unknown): ToldPacks {
  const words = JSON.stringify(card);
  const found = (line: RegExp, isReady: boolean) =>
    [...words.matchAll(line)].map(([, team, late]) => ({
      ...{ isReady, isAllIn: isReady && late !== undefined },
      team: team ? toId(team) : null,
    }));
  const isAsked = words.includes(text.blueprintInChat.goesIn.heading);
  const checkIn = dataIn(card).find(({ verb }) => verb === 'check-in.send');
  return {
    packs: [...found(readyLine, true), ...found(notInLine, false)],
    asks: isAsked ? (checkIn?.teamId ?? '') : null,
  };
}

function toId(name: string): string {
  return name.toLowerCase().replace(' ', '-');
}

export type PackFigures = {
  readonly told: number;
  readonly ready: number;
  readonly onTheirDay: number;
  /** Told once more, when all was in. */
  readonly completed: number;
  /** Check-ins that said what would go in. */
  readonly asked: number;
  readonly reflected: number;
  /** All that must be none. */
  readonly twice: number;
  readonly notExpected: number;
  readonly early: number;
  readonly atQuietTimes: number;
  /** Ready where nothing was in, or the other way round. */
  readonly wrong: number;
  /** What goes in, in another week. */
  readonly askedAtOtherTimes: number;
};

type ExpectedPack = {
  readonly personId: string;
  readonly tenantId: string;
  readonly key: Told;
  readonly teamId: string;
  /** ISO instant. */
  readonly from: string;
};

export type PackWitness = {
  readonly saw: (personId: string, told: ToldPacks, at: string) => void;
  readonly note: (act: Act, at: string) => void;
  readonly unseen: () => readonly ExpectedPack[];
  readonly figures: () => PackFigures;
};

export function createPackWitness(teams: readonly Team[], calendar: Calendar): PackWitness {
  const teamOf = new Map(teams.map((team) => [team.id, team]));
  const expected = teams.flatMap((team) => expectOf(team, calendar));
  const told = new Set<ExpectedPack>();
  const putInAt = new Map<string, string>();
  const drawnUp = new Set<string>();
  /** Who has to hear that all is in. */
  const late = new Set<ExpectedPack>();
  const figures = {
    ...{ told: 0, ready: 0, onTheirDay: 0, completed: 0, asked: 0, reflected: 0 },
    ...{ twice: 0, notExpected: 0, early: 0, atQuietTimes: 0, wrong: 0, askedAtOtherTimes: 0 },
  };
  return {
    saw(personId, { packs, asks }, at) {
      for (const pack of packs)
        if (pack.isAllIn) seeAllIn(personId, pack.team, at);
        else see(personId, pack, at);
      if (asks !== null) seeAsked(asks, at);
    },
    note(act, at) {
      if (act.kind === 'reflect') figures.reflected += 1;
      if (act.kind === 'put-in') {
        putInAt.set(act.teamId, at);
        expectAllIn(act);
      }
      if (act.kind === 'draw-up') drawnUp.add(act.teamId);
    },
    unseen: () =>
      [...expected, ...late].filter((each) => !told.has(each) && !drawnUp.has(each.teamId)),
    figures: () => figures,
  };

  /** Whoever heard that theirs is not in, but whoever puts it in. */
  function expectAllIn({ teamId, by }: Extract<Act, { kind: 'put-in' }>): void {
    if (drawnUp.has(teamId)) return;
    for (const each of expected.filter((pack) => pack.teamId === teamId && told.has(pack)))
      if (each.personId !== by)
        late.add({ ...each, key: toldKeys.packAllIn(programmeIdOf(teamId), 1) });
  }

  /** Also for whoever may have heard the first of it, though it was not seen. */
  function seeAllIn(personId: string, team: string | null, at: string): void {
    figures.completed += 1;
    const isTheirs = (each: ExpectedPack) =>
      each.personId === personId && (team ?? each.teamId) === each.teamId;
    const theirs = [...late].filter(isTheirs);
    const open = theirs.find((each) => !told.has(each));
    if (open) told.add(open);
    else if (theirs.length > 0) figures.twice += 1;
    else if (!expected.some((each) => isTheirs(each) && isReadyAt(each.teamId, at)))
      figures.notExpected += 1;
  }

  /** One that names no team is of one of theirs, and of whichever it is, once. */
  function see(personId: string, pack: ToldPacks['packs'][number], at: string): void {
    figures.told += 1;
    if (pack.isReady) figures.ready += 1;
    const theirs = expected.filter(
      (each) => each.personId === personId && (pack.team ?? each.teamId) === each.teamId,
    );
    const open = theirs.filter((each) => !told.has(each));
    const one = open.find((each) => isReadyAt(each.teamId, at) === pack.isReady) ?? open[0];
    if (theirs.length === 0) figures.notExpected += 1;
    else if (!one) figures.twice += 1;
    else seeOne(one, pack.isReady, at);
  }

  function seeOne(one: ExpectedPack, isReady: boolean, at: string): void {
    told.add(one);
    const day = calendar.dayOf(at, timeZone);
    if (at < one.from) figures.early += 1;
    if (day === calendar.dayOf(one.from, timeZone)) figures.onTheirDay += 1;
    const journey = teamOf.get(one.teamId)?.journey;
    if (journey && teamQuietUntil(journey, day, calendar) !== null) figures.atQuietTimes += 1;
    const isUnsure = putInAt.get(one.teamId) === at;
    if (!isUnsure && isReadyAt(one.teamId, at) !== isReady) figures.wrong += 1;
  }

  function isReadyAt(teamId: string, at: string): boolean {
    const since = putInAt.get(teamId);
    return since !== undefined && since <= at;
  }

  function seeAsked(teamId: string, at: string): void {
    figures.asked += 1;
    const journey = teamOf.get(teamId)?.journey;
    const left = journey ? weeksLeft(journey, calendar.dayOf(at, timeZone)) : null;
    if (left !== 1) figures.askedAtOtherTimes += 1;
  }
}

/** Its leads, at the check-in of its last week, by the rules of journey and calendar alone. */
function expectOf(team: Team, calendar: Calendar): readonly ExpectedPack[] {
  const { id: teamId, tenantId } = team;
  const leads = team.members.filter(({ role }) => role === 'supervisor' || role === 'facilitator');
  const [from] = [...checkInsOf(team, calendar)].flatMap(
    (checkIn) => packFrom(team, checkIn, calendar) ?? [],
  );
  if (from === undefined) return [];
  const key = toldKeys.pack(programmeIdOf(teamId), 1);
  return leads.map(({ id: personId }) => ({ personId, tenantId, key, teamId, from }));
}
