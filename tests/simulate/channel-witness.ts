/** Keeps what teams' channels were shown, as the connector saw it, beside what they should have been shown. */
import { type Calendar, isWorkingDay } from '../../shared/domain/calendar.ts';
import type { ChannelDelivery } from '../../shared/domain/channel/channel.ts';
import { nextLook } from '../../shared/domain/channel/next-look.ts';
import { later } from '../../shared/domain/instant.ts';
import { mondayOf } from '../../shared/domain/journey/journey.ts';
import { type Stage, stages } from '../../shared/domain/journey/stage.ts';
import { workingHours } from '../../shared/domain/team/set-up/check-in.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import { toMonthWords } from '../../shared/text/dates.ts';
import { text } from '../../shared/text/text.ts';
import { type Act, toAskId, toChangeId } from './acts.ts';
import { countDraftDays, isDraft, toDraftName } from './drafts.ts';
import { monthsLived, timeZone } from './setting.ts';
import { dataIn } from './told.ts';

export type ExpectedPost = Pick<ChannelDelivery, 'kind'> & {
  readonly teamId: string;
  readonly tenantId: string;
  /** The stage, the month, the round, or the id of the share. */
  readonly what: string;
};

export type ChannelWitness = {
  readonly posted: (teamId: string, post: Post, at: string) => void;
  /** A message there is replaced by another. */
  readonly replaced: (activityId: string, card: unknown) => void;
  /** A card that does not stand there any more needs no closing. */
  readonly gone: (activityId: string) => void;
  readonly expectOf: (act: Act, at: string) => void;
  readonly unseen: () => readonly ExpectedPost[];
  readonly figures: () => ChannelFigures;
};

export type Post = {
  readonly activityId: string;
  readonly card: unknown;
  /** Whether the bot got to know what it is called, and so can replace it. */
  readonly isKnown: boolean;
};

export type ChannelFigures = {
  readonly posts: number;
  readonly replacements: number;
  /** Months told of. */
  readonly months: number;
  /** Drafts shown. */
  readonly drafts: number;
  readonly postedTwice: number;
  readonly postsNotExpected: number;
  /** Cards of stages, drafts and months of one team in one week, at most. */
  readonly mostCardsAWeek: number;
  readonly cardsAtQuietTimes: number;
};

export function createChannelWitness(teams: readonly Team[], calendar: Calendar): ChannelWitness {
  const teamOf = new Map(teams.map((team) => [team.id, team]));
  const expected = new Map(
    teams.flatMap((team) =>
      cardsOf(team, calendar).map((post) => [toCardKey(post), post] as const),
    ),
  );
  /** Drawn up so late that a month's card may have taken the day. */
  const excused = new Set<string>();
  const seen = new Set<string>();
  const cardsIn = new Map<string, number>();
  /** Stage cards that stand open, by what they are called. */
  const open = new Map<string, ExpectedPost>();
  const figures = {
    ...{ posts: 0, replacements: 0, postedTwice: 0, postsNotExpected: 0, months: 0, drafts: 0 },
    ...{ mostCardsAWeek: 0, cardsAtQuietTimes: 0 },
  };

  return {
    posted(teamId, { activityId, card, isKnown }, at) {
      figures.posts += 1;
      const stage = findStage(card);
      const month = stage ? null : findMonth(card);
      const draft = isDraft(card) ? toDraftName(teamId) : null;
      const own = stage ?? month ?? draft;
      const key = own ? toCardKey({ teamId, what: own }) : toShareKey(findChangeId(card));
      if (seen.has(key)) figures.postedTwice += 1;
      if (!expected.has(key)) figures.postsNotExpected += 1;
      seen.add(key);
      if (own === null) return;
      seeCard(teamId, at);
      if (month !== null) figures.months += 1;
      if (draft !== null) figures.drafts += 1;
      if (stage === null) return;
      const tenantId = teamOf.get(teamId)?.tenantId ?? '';
      if (isKnown) open.set(activityId, { kind: 'close', teamId, tenantId, what: stage });
    },
    replaced(activityId, card) {
      figures.replacements += 1;
      if (isClosed(card)) open.delete(activityId);
    },
    gone: (activityId) => void open.delete(activityId),
    expectOf(act, at) {
      if (act.kind === 'draw-up') expectDraft(act, at);
      if (act.kind !== 'say-yes') return;
      const { teamId, tenantId } = act;
      const changeId = toChangeId(act.id);
      const what = `yes ${changeId} ${toAskId(act)}`;
      expected.set(toShareKey(changeId), { kind: 'shares', teamId, tenantId, what });
    },
    unseen: () => [
      ...[...expected]
        .filter(([key]) => !seen.has(key) && !excused.has(key))
        .map(([, post]) => post),
      ...open.values(),
    ],
    figures: () => figures,
  };

  function expectDraft({ teamId, tenantId }: Extract<Act, { kind: 'draw-up' }>, at: string): void {
    const team = teamOf.get(teamId);
    const days = team ? countDraftDays(team, at, calendar) : 0;
    const post = { kind: 'draft', teamId, tenantId, what: toDraftName(teamId) } as const;
    if (days > 0) expected.set(toCardKey(post), post);
    if (days === 1) excused.add(toCardKey(post));
  }

  function seeCard(teamId: string, at: string): void {
    const day = calendar.dayOf(at, timeZone);
    const week = `${teamId} ${mondayOf(day)}`;
    const count = (cardsIn.get(week) ?? 0) + 1;
    cardsIn.set(week, count);
    figures.mostCardsAWeek = Math.max(figures.mostCardsAWeek, count);
    if (isQuietTime(teamId, at, day)) figures.cardsAtQuietTimes += 1;
  }

  function isQuietTime(teamId: string, at: string, day: string): boolean {
    const { workshops = [], pauses = [] } = teamOf.get(teamId)?.journey ?? {};
    const time = calendar.timeOf(at, timeZone);
    return (
      !isWorkingDay(day, calendar) ||
      time < workingHours.from ||
      time > workingHours.until ||
      workshops.includes(day) ||
      pauses.some(({ from, until }) => from <= day && (until === null || day < until))
    );
  }
}

/** Which cards of stages and months there have to be, by the rules of journey and calendar alone; of drafts only what was drawn up says it. */
function cardsOf(team: Team, calendar: Calendar): readonly ExpectedPost[] {
  const { id: teamId, tenantId, journey } = team;
  const posts: ExpectedPost[] = [];
  let current: Parameters<typeof nextLook>[0] = {
    ...{ choice: null, prompt: null, promptedOn: null, digestOf: null },
  };
  let from = `${journey.startsOn}T00:00:00.000Z`;
  for (;;) {
    const look = nextLook(current, team, from, calendar);
    if (!look) return posts;
    const { stage, digestOf, at } = look;
    from = at;
    if (digestOf !== null) {
      posts.push({ kind: 'digest', teamId, tenantId, what: digestOf });
      current = { ...current, digestOf };
      continue;
    }
    if (look.mayShowDraft) {
      from = later(at, 1);
      continue;
    }
    if (stage === null) return posts;
    const promptedOn = calendar.dayOf(at, timeZone);
    posts.push({ kind: 'stage', teamId, tenantId, what: stage });
    const shown = { main: 0, beside: 0 };
    const prompt = { stage, since: mondayOf(promptedOn), by: null, activityId: null, shown };
    current = { ...current, prompt: { ...prompt, isClosed: false }, promptedOn };
  }
}

function toCardKey({ teamId, what }: Pick<ExpectedPost, 'teamId' | 'what'>): string {
  return `card ${teamId} ${what}`;
}

/** In a run each change has one yes, and nothing else of it is shared. */
function toShareKey(changeId: string): string {
  return `shares ${changeId}`;
}

function findChangeId(card: unknown): string {
  return dataIn(card).find(({ changeId }) => changeId)?.changeId ?? '';
}

/** By its question. */
function findStage(card: unknown): Stage | null {
  const words = JSON.stringify(card);
  const asks = (stage: Stage) => words.includes(JSON.stringify(text.stageCard.questions[stage]));
  return stages.find(asks) ?? null;
}

/** By its heading, in which every team is called otherwise. */
function findMonth(card: unknown): string | null {
  const words = JSON.stringify(card);
  return monthsLived.find((month) => words.includes(` in ${toMonthWords(`${month}-01`)}"`)) ?? null;
}

function isClosed(card: unknown): boolean {
  return JSON.stringify(card).includes(JSON.stringify(text.stageCard.closed));
}
