/** Everything a team may take with it, as plain data with names and without ids (P22). */
import type { Ambition } from '../ambition/ambition.ts';
import type { Barriers } from '../barriers/barriers.ts';
import { type Blueprint, findPillar } from '../blueprint/blueprint.ts';
import type { Edition } from '../blueprint/edition.ts';
import { type Experiment, ownerNow } from '../blueprint/experiment.ts';
import type { CheckIns, SaidOfChange } from '../check-in/check-ins.ts';
import type { Pulse } from '../pulse/pulse.ts';
import type { Reflections } from '../sensemaking/reflections.ts';
import type { Sense } from '../sensemaking/sense.ts';
import { withOwnerInTeam } from '../small-change/own.ts';
import { type SmallChange, shortId } from '../small-change/small-change.ts';
import type { Strands } from '../strands/strands.ts';
import type { Team } from '../team/team.ts';
import { shownPriorities, shownPulse, shownRang, shownVote } from './as-shown.ts';
import type { TeamsType } from './data-map.ts';
import { lettingOut } from './letting-out.ts';

export type TeamThings = {
  readonly team: Team;
  readonly changes: readonly SmallChange[];
  readonly ambition: Ambition;
  readonly barriers: Barriers;
  readonly strands: Strands;
  readonly pulse: Pulse;
  /** A round each. */
  readonly senses: readonly Sense[];
  /** A round each. */
  readonly reflections: readonly Reflections[];
  readonly blueprint: Blueprint;
  readonly experiments: readonly Experiment[];
  readonly editions: readonly Edition[];
  /** Null where whoever takes it may not see them. */
  readonly checkIns: readonly CheckIns[] | null;
};

type Part = { readonly called: string; readonly take: (things: TeamThings) => object };

/** What of each type leaves. How and where the app posts is not the team’s work, and stays. */
const parts: Readonly<Record<TeamsType, Part | null>> = {
  team: {
    called: 'team',
    take: ({ team }) =>
      lettingOut('team')({
        ...team,
        nextPromptAt: undefined,
        namesLeft: undefined,
        ending: undefined,
      }),
  },
  ambition: { called: 'ambition', take: ({ ambition }) => lettingOut('ambition')(ambition) },
  barriers: { called: 'barriers', take: ({ barriers }) => toBarriers(barriers) },
  priorities: {
    called: 'strands',
    take: ({ strands }) => lettingOut('priorities')(shownPriorities(strands)),
  },
  change: { called: 'changes', take: toChanges },
  pulse: { called: 'pulse', take: ({ pulse }) => lettingOut('pulse')(shownPulse(pulse)) },
  sense: { called: 'madeOfIt', take: ({ senses }) => senses.map(toMadeOfIt) },
  reflections: {
    called: 'reflections',
    take: ({ reflections }) =>
      reflections.flatMap((each) =>
        each.reflections.map(lettingOut('reflections', 'reflections[]')),
      ),
  },
  blueprint: {
    called: 'blueprint',
    take: ({ blueprint }) => lettingOut('blueprint')(blueprint),
  },
  experiment: { called: 'experiments', take: toExperiments },
  edition: { called: 'editions', take: ({ editions }) => editions.map(lettingOut('edition')) },
  /** It is what the changes and barriers say, once more. */
  evidence: null,
  'left-out': null,
  programme: null,
  channel: null,
  addresses: null,
};

/** `takenAt` is an ISO instant, as are all times in it; days are `YYYY-MM-DD`. */
export function toTeamExport(things: TeamThings, takenAt: string): object {
  const taken = Object.values(parts).flatMap((part) =>
    part ? [[part.called, part.take(things)]] : [],
  );
  const { checkIns } = things;
  return {
    takenAt,
    ...Object.fromEntries(taken),
    ...(checkIns && { checkIns: toCheckIns(checkIns, things) }),
  };
}

/** How its themes rang, and how people voted on them, as the wall shows it. */
function toMadeOfIt(sense: Sense): object {
  const vote = sense.vote && shownVote(sense.vote);
  return { ...lettingOut('sense')({ ...sense, rings: undefined, vote }), rang: shownRang(sense) };
}

/** Those taken off the board are there too, with that as their status. */
function toChanges({ changes, team, barriers }: TeamThings): readonly object[] {
  const letOut = lettingOut('change');
  return changes.map((change) => {
    const shown = letOut(withOwnerInTeam(change, team));
    const cameFrom = textsOf(barriers, change.answers.barrierIds);
    return { id: shortId(change.number), ...shown, cameFrom };
  });
}

function textsOf({ barriers }: Barriers, ids: readonly string[]): readonly string[] {
  return barriers.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
}

/** Each with the pillar it is under, and looked after by nobody once whoever did has left. */
function toExperiments({ experiments, blueprint, team }: TeamThings): readonly object[] {
  const letOut = lettingOut('experiment');
  return experiments.map((experiment) => ({
    pillar: findPillar(blueprint, experiment.pillarId)?.title ?? null,
    ...letOut({ ...experiment, owner: ownerNow(experiment, team.members) }),
  }));
}

/** In the order in which they are kept and shown, which says nothing of when they were raised (P5). */
function toBarriers({ barriers, themes }: Barriers): readonly object[] {
  const letOut = lettingOut('barriers', 'barriers[]');
  return barriers.map((barrier) => ({
    ...letOut(barrier),
    theme: themes.find(({ id }) => id === barrier.themeId)?.name ?? null,
  }));
}

/** What was said of a change is told by its short id. */
function toCheckIns(checkIns: readonly CheckIns[], { team, changes }: TeamThings) {
  const letOut = lettingOut('check-ins', 'answers[]');
  const numbers = new Map(changes.map(({ id, number }) => [id, number]));
  return checkIns.map(({ personId, answers }) => ({
    person: team.members.find(({ id }) => id === personId)?.name ?? null,
    answers: answers.map((answer) => ({ ...letOut(answer), said: answer.said.map(toSaid) })),
  }));

  function toSaid({ changeId, movement }: SaidOfChange) {
    const number = numbers.get(changeId);
    return { change: number === undefined ? null : shortId(number), movement };
  }
}
