/** Puts a local blueprint in the shape in which it is read: what leads to what goes by the one trace there is (P19). */
import type {
  BlueprintAskView,
  BlueprintView,
  ExperimentView,
  PillarView,
  SourceView,
  ThemeView,
} from '../../contracts/api/blueprint/blueprint.ts';
import type { Ambition } from '../../domain/ambition/ambition.ts';
import type { Blueprint, BlueprintAsk, Pillar } from '../../domain/blueprint/blueprint.ts';
import { type Beginning, type Experiment, ownerNow } from '../../domain/blueprint/experiment.ts';
import { notLookedAt } from '../../domain/blueprint/review.ts';
import { into, type Trace, traceOf } from '../../domain/blueprint/trace.ts';
import { tries } from '../../domain/blueprint/tried-by.ts';
import { visionShown, visionVersion } from '../../domain/blueprint/vision.ts';
import { fitToRead } from '../../domain/gathered/fit-to-read.ts';
import { journeyWeek } from '../../domain/journey/journey.ts';
import { calledAs } from '../../domain/programme/programme.ts';
import type { Evidence } from '../../domain/sensemaking/evidence.ts';
import { howItRang } from '../../domain/sensemaking/rang.ts';
import { type Reflections, toWallItem } from '../../domain/sensemaking/reflections.ts';
import { placingOf, type Sense, type SenseTheme } from '../../domain/sensemaking/sense.ts';
import { hangsAt } from '../../domain/sensemaking/where-it-hangs.ts';
import type { Decision } from '../../domain/small-change/content/learning.ts';
import { isTold } from '../../domain/small-change/gates.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Team } from '../../domain/team/team.ts';

export type OfTeam = {
  readonly team: Team;
  readonly ambition: Ambition;
  /** Those on its board. */
  readonly changes: readonly SmallChange[];
};

export type LoadedBlueprint = {
  /** What the programme is called; null for a team by itself. */
  readonly name: string | null;
  readonly blueprint: Blueprint;
  /** By their numbers. */
  readonly experiments: readonly Experiment[];
  /** Of the round people are in, as is the sense they made of it. */
  readonly evidence: Evidence;
  readonly sense: Sense;
  readonly reflections: Reflections;
  /** All that are in it. */
  readonly teams: readonly OfTeam[];
  /** Ids of those of which it is made: only they are counted. */
  readonly madeBy: readonly string[];
};

export type Day = {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly dayOf: (at: string) => string;
};

export function toBlueprintView(loaded: LoadedBlueprint, day: Day): BlueprintView {
  const { blueprint, experiments, sense, teams } = loaded;
  const evidence = withReflections(loaded);
  const changes = teams.flatMap((each) => each.changes);
  const makers = teams.filter(({ team }) => loaded.madeBy.includes(team.id));
  const trace = traceOf({
    ...{ pillars: blueprint.pillars, experiments },
    ...{ senses: [sense], evidences: [evidence] },
    changeIds: new Set(changes.map(({ id }) => id)),
  });
  const people = teams.flatMap(({ team }) => team.members);
  const names = toTeamNames(evidence, teams);
  return {
    name: calledAs(loaded, teams[0]?.team),
    teams: makers.map(({ team }) => team.name),
    asOf: day.today,
    ...toVision(blueprint, teams),
    values: toValues(teams),
    how: toHow(makers, day),
    themes: sense.themes.map(
      (theme): ThemeView => ({
        ...theme,
        lies: [...theme.lies],
        items: [...into(trace.itemToTheme, theme.id)],
        ...toRang(sense, theme),
      }),
    ),
    pillars: blueprint.pillars.map((pillar) => toPillar(pillar, trace, day)),
    asks: blueprint.asks.map((ask) => toAsk(ask, day)),
    experiments: experiments.map((each) => toExperiment(each, trace, { people, teams, names })),
    sources: toSources(evidence, sense, names),
    edition: null,
  };
}

/** Of what people said for it, what somebody has hung on the wall since; never whose it is. */
function withReflections({ evidence, reflections, sense }: LoadedBlueprint): Evidence {
  const hung = reflections.reflections.filter(({ id }) => placingOf(sense, id)?.side != null);
  const items = hung.map((each) => ({ ...toWallItem(each, null), teamId: '' }));
  return { ...evidence, items: [...evidence.items, ...items] };
}

function toRang({ rings }: Sense, theme: SenseTheme): Pick<ThemeView, 'rang'> {
  const rang = howItRang(rings, theme);
  return rang ? { rang: { answers: rang.answers, share: rang.share } } : {};
}

/** One team's is its own to put otherwise, among its values. */
function toVision(
  blueprint: Blueprint,
  teams: readonly OfTeam[],
): Pick<BlueprintView, 'vision' | 'visions'> {
  const all = teams.map(({ ambition }) => ambition.vision?.vision ?? null);
  const vision = visionShown(blueprint, all);
  if (teams.length < 2 && (blueprint.vision?.words ?? null) === null) return { vision };
  const ofTeams = teams.flatMap(({ team, ambition }) =>
    ambition.vision ? [{ team: team.name, vision: ambition.vision.vision }] : [],
  );
  return { vision, visions: { version: visionVersion(blueprint), ofTeams } };
}

/** Each once. */
function toValues(teams: readonly OfTeam[]): BlueprintView['values'] {
  const values = teams.flatMap(({ ambition }) =>
    ambition.values.map(({ value, opposite }) => [value, { value, opposite }] as const),
  );
  return [...new Map(values).values()];
}

/** A change that goes once more was adapted, until it is told how that ended. */
function toHow(teams: readonly OfTeam[], { today }: Day): BlueprintView['how'] {
  const changes = teams.flatMap((each) => each.changes);
  const journeys = teams.map(({ team }) => team.journey);
  const workshops = journeys.flatMap((journey) => journey.workshops.filter((on) => on <= today));
  const ends = changes.map((change) =>
    isTold(change) ? change.learning.decision : (change.goes.at(-1)?.learning.decision ?? null),
  );
  const count = (decision: Decision) => ends.filter((end) => end === decision).length;
  return {
    weeks: Math.max(0, ...journeys.map((journey) => journeyWeek(journey, today).week)),
    workshops: [...new Set(workshops)].toSorted(),
    logged: changes.length,
    ...{ kept: count('keep'), adapted: count('adapt'), stopped: count('stop') },
  };
}

function toPillar(
  { commitment, round: _, ...pillar }: Pillar,
  { themeToPillar }: Trace,
  { dayOf }: Day,
): PillarView {
  return {
    ...pillar,
    commitment: commitment && {
      ...{ words: commitment.words, name: commitment.by.name, on: dayOf(commitment.at) },
    },
    themeIds: [...into(themeToPillar, pillar.id)],
  };
}

function toAsk({ answer, by: _, ...ask }: BlueprintAsk, { dayOf }: Day): BlueprintAskView {
  if (answer === null) return { ...ask, answer };
  const { at, by, isNamed, ...said } = answer;
  return { ...ask, answer: { ...said, on: dayOf(at), ...(isNamed && { name: by.name }) } };
}

type Around = {
  readonly people: readonly Team['members'][number][];
  readonly teams: readonly OfTeam[];
  readonly names: TeamNames;
};

function toExperiment(
  experiment: Experiment,
  { experimentToChange }: Trace,
  { people, teams, names }: Around,
): ExperimentView {
  const { id, number, pillarId, title, ifWe, thenWe, because, tryFirst, safeguard } = experiment;
  const { signals, reviewOn, status, cycles, from, version } = experiment;
  const owner = ownerNow(experiment, people);
  const skipped = notLookedAt(experiment);
  const isThere = experimentToChange.some((edge) => edge.from === id);
  return {
    ...{ id, number, pillarId, title, ifWe, thenWe, because, tryFirst, safeguard },
    owner: owner && { id: owner.id, name: owner.name },
    ...{ signals: [...signals], reviewOn, status, version },
    cycles: cycles.map(({ by: _, ...cycle }) => cycle),
    ...toTriedBy(experiment, teams),
    ...(skipped.length > 0 && { notLookedAt: [...skipped] }),
    from: isThere && from ? toFrom(from, names) : null,
  };
}

function toFrom({ teamId, changeId, number }: Beginning, names: TeamNames): ExperimentView['from'] {
  const team = names.size < 2 ? undefined : names.get(teamId);
  return { changeId, number, ...(team !== undefined && { team }) };
}

/** In the order of the teams, and of the numbers of their changes. */
function toTriedBy(
  experiment: Experiment,
  teams: readonly OfTeam[],
): Pick<ExperimentView, 'triedBy'> {
  const triedBy = teams.flatMap(({ team, changes }) =>
    changes
      .filter((change) => tries(change, experiment))
      .map(({ teamId, id: changeId, number }) => ({
        ...{ teamId, team: team.name, changeId, number },
      })),
  );
  return triedBy.length > 0 ? { triedBy } : {};
}

type TeamNames = ReadonlyMap<string, string>;

/** A team that is in it no more stays beside what it put in. */
function toTeamNames({ teams: putIn }: Evidence, teams: readonly OfTeam[]): TeamNames {
  return new Map([
    ...putIn.map(({ teamId, name }) => [teamId, name] as const),
    ...teams.map(({ team }) => [team.id, team.name] as const),
  ]);
}

function toSources({ items }: Evidence, sense: Sense, names: TeamNames): SourceView[] {
  return items.map(({ teamId, ...item }) => {
    const { side, themeId } = hangsAt(item, sense.placed);
    const team = names.size < 2 ? null : (names.get(teamId) ?? null);
    return { ...fitToRead(item), team, side, themeId } as SourceView;
  });
}
