/**
 * Experiments of the invented teams, and who keeps count of their looks: each is asked about once on its day or when
 * next it may be, never before, and said once more where it was left open.
 */

import type { Experiment } from '../../shared/domain/blueprint/experiment.ts';
import { openCycle } from '../../shared/domain/blueprint/experiments.ts';
import { nextReviewAfter } from '../../shared/domain/blueprint/review.ts';
import type { Calendar } from '../../shared/domain/calendar.ts';
import { teamQuietUntil } from '../../shared/domain/journey/journey.ts';
import { programmeIdOf } from '../../shared/domain/programme/programme.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import { text } from '../../shared/text/text.ts';
import type { Act } from './acts.ts';
import { dayAfter } from './councils.ts';
import type { Random } from './random.ts';
import { livedDays, type Setting, timeZone } from './setting.ts';
import { dataIn, type Told, toldKeys } from './told.ts';

/** One a practitioner looks after, and one a supervisor, who is asked every week as well. */
const owners = ['practitioner', 'supervisor'] as const;

/** As long before the end of a run no more is asked for sure. */
const slackDays = 14;

export function inventExperiments(
  teams: readonly Team[],
  { weeks }: Pick<Setting, 'weeks'>,
  random: Random,
): readonly Experiment[] {
  return teams.flatMap((team) =>
    owners.map((role, n): Experiment => {
      const owner = team.members.find((member) => member.role === role);
      const { startsOn } = team.journey;
      return {
        ...{ id: toId(team.id, n), tenantId: team.tenantId, programmeId: programmeIdOf(team.id) },
        ...{ number: n + 1, pillarId: 'pillar-1', title: toTitle(team.id, n), status: 'running' },
        ...{ ifWe: 'try', thenWe: 'see', because: 'think', tryFirst: null, safeguard: null },
        ...{ signals: [], owner: owner ? { id: owner.id, name: owner.name } : null, from: null },
        reviewOn: dayAfter(startsOn, 3 + random.below(7 * weeks)),
        ...{ cycles: [openCycle(1, startsOn)], reviewAsked: null },
        ...{ version: 1, history: [], appliedCommands: [] },
      };
    }),
  );
}

function toId(teamId: string, n: number): string {
  return `experiment-${teamId}-${n}`;
}

function toTitle(teamId: string, n: number): string {
  return `Try of ${teamId.replace('-', ' ')} ${n}`;
}

/** Ids of the experiments a card asks about, and of those it says were left open. */
export type ToldReviews = {
  readonly asked: readonly string[];
  readonly leftOpen: readonly string[];
};

export function findReviews(card: unknown): ToldReviews {
  const own = dataIn(card).filter(({ verb }) => verb === 'experiment.tell-cycle');
  const { today, leftOpen } = text.blueprintInChat.review;
  const inRow = namedIn(card, today(['#']), '#');
  return {
    asked: [...new Set([...own.flatMap(({ experimentId }) => experimentId ?? []), ...inRow])],
    leftOpen: namedIn(card, leftOpen(['#']).replace('was', '(?:was|were)'), '#'),
  };
}

function namedIn(card: unknown, sentence: string, place: string): readonly string[] {
  const line = new RegExp(sentence.replace(/[.]/g, '\\.').replace(place, '([^"]*?)'), 'g');
  return [...JSON.stringify(card).matchAll(line)].flatMap(([, names = '']) =>
    [...names.matchAll(/Try of team (\d+) (\d)/g)].map(([, team, n]) =>
      toId(`team-${team}`, Number(n)),
    ),
  );
}

type ExpectedReview = {
  readonly personId: string;
  readonly tenantId: string;
  readonly key: Told;
  readonly experimentId: string;
  readonly on: string;
};

export type ReviewFigures = {
  readonly told: number;
  readonly onTheirDay: number;
  readonly leftOpen: number;
  /** All that must be none. */
  readonly early: number;
  readonly twice: number;
  readonly notExpected: number;
  readonly atQuietTimes: number;
};

export type ReviewWitness = {
  readonly saw: (personId: string, told: ToldReviews, at: string) => void;
  /** A look that was taken or left sets the next one’s day. */
  readonly expectOf: (act: Act, at: string) => void;
  readonly unseen: () => readonly ExpectedReview[];
  /** What its owner was asked about last. */
  readonly lookOf: (experimentId: string) => Experiment | undefined;
  readonly figures: () => ReviewFigures;
};

export function createReviewWitness(
  { experiments, teams }: { experiments: readonly Experiment[]; teams: readonly Team[] },
  long: Pick<Setting, 'weeks' | 'months'>,
  calendar: Calendar,
): ReviewWitness {
  const known = new Map(experiments.map((each) => [each.id, each]));
  const teamOf = new Map(teams.map((team) => [programmeIdOf(team.id), team]));
  const expected = new Map<string, ExpectedReview[]>();
  const told = new Set<Told>();
  const figures = {
    ...{ told: 0, onTheirDay: 0, leftOpen: 0, early: 0, twice: 0, notExpected: 0 },
    atQuietTimes: 0,
  };
  for (const { id, reviewOn } of experiments) expect(id, reviewOn ?? '');
  return {
    saw(personId, { asked, leftOpen }, at) {
      const day = calendar.dayOf(at, timeZone);
      for (const id of asked) see(id, personId, day);
      for (const id of leftOpen) seeLeftOpen(id, personId, day);
    },
    expectOf(act, at) {
      if (act.kind !== 'look') return;
      expect(act.experimentId, nextReviewAfter(calendar.dayOf(at, timeZone), calendar));
    },
    unseen: () =>
      [...expected.values()].flat().filter((each) => !told.has(each.key) && !isLate(each)),
    lookOf: (id) => known.get(id),
    figures: () => figures,
  };

  function expect(experimentId: string, on: string): void {
    const { owner, tenantId } = known.get(experimentId) ?? {};
    const key = toldKeys.review(experimentId, on);
    const each = { personId: owner?.id ?? '', tenantId: tenantId ?? '', key, experimentId, on };
    expected.set(experimentId, [...(expected.get(experimentId) ?? []), each]);
  }

  /** Of each look only the last is still to come. */
  function see(id: string, personId: string, day: string): void {
    const last = expected.get(id)?.at(-1);
    figures.told += 1;
    if (!last || last.personId !== personId) figures.notExpected += 1;
    else if (told.has(last.key)) figures.twice += 1;
    else {
      told.add(last.key);
      if (day < last.on) figures.early += 1;
      if (day === last.on) figures.onTheirDay += 1;
      if (isQuiet(id, day)) figures.atQuietTimes += 1;
    }
  }

  function seeLeftOpen(id: string, personId: string, day: string): void {
    const last = expected.get(id)?.at(-1);
    const key = `left-open ${last?.key}`;
    figures.leftOpen += 1;
    if (!last || last.personId !== personId || last.on >= day) figures.notExpected += 1;
    else if (told.has(key)) figures.twice += 1;
    told.add(key);
  }

  function isQuiet(id: string, day: string): boolean {
    const team = teamOf.get(known.get(id)?.programmeId ?? '');
    return team !== undefined && teamQuietUntil(team.journey, day, calendar) !== null;
  }

  /** So near the end of what its team lives that it may have been put off beyond it. */
  function isLate({ experimentId, on }: ExpectedReview): boolean {
    const team = teamOf.get(known.get(experimentId)?.programmeId ?? '');
    return on > dayAfter(team?.journey.startsOn ?? on, livedDays(long) - slackDays);
  }
}
