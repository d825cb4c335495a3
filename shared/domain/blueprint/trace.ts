/** Where everything comes from: from what was put in by way of themes, pillars and experiments to the change one begins with (P19). */
import type { Evidence } from '../sensemaking/evidence.ts';
import type { Sense } from '../sensemaking/sense.ts';
import type { Pillar } from './blueprint.ts';
import type { Experiment } from './experiment.ts';

export type ToTrace = {
  readonly pillars: readonly Pick<Pillar, 'id' | 'themeIds'>[];
  readonly experiments: readonly Pick<Experiment, 'id' | 'pillarId' | 'from'>[];
  /** Of as many rounds as are to be traced. */
  readonly senses: readonly Pick<Sense, 'placed' | 'themes'>[];
  readonly evidences: readonly Pick<Evidence, 'items'>[];
  /** Ids of the changes there are to lead to. */
  readonly changeIds: ReadonlySet<string>;
};

type Edge = { readonly from: string; readonly to: string };

/** Ids alone; both ends of every edge are there to be looked up. */
export type Trace = {
  readonly itemToTheme: readonly Edge[];
  readonly themeToPillar: readonly Edge[];
  readonly pillarToExperiment: readonly Edge[];
  readonly experimentToChange: readonly Edge[];
  /** What was put in and leads to no pillar. */
  readonly unplaced: readonly string[];
};

/** What has gone since (a theme that was dropped, a change off the board) leads nowhere, and is not named. */
export function traceOf({ pillars, experiments, senses, evidences, changeIds }: ToTrace): Trace {
  const itemIds = new Set(evidences.flatMap(({ items }) => items.map(({ id }) => id)));
  const themeIds = new Set(senses.flatMap(({ themes }) => themes.map(({ id }) => id)));
  const pillarIds = new Set(pillars.map(({ id }) => id));
  const itemToTheme = senses
    .flatMap(({ placed }) => placed.map(({ itemId, themeId }) => edge(itemId, themeId ?? '')))
    .filter(({ from, to }) => itemIds.has(from) && themeIds.has(to));
  const themeToPillar = pillars
    .flatMap((pillar) => pillar.themeIds.map((themeId) => edge(themeId, pillar.id)))
    .filter(({ from }) => themeIds.has(from));
  const pillarToExperiment = experiments
    .map(({ id, pillarId }) => edge(pillarId, id))
    .filter(({ from }) => pillarIds.has(from));
  const experimentToChange = experiments
    .map(({ id, from }) => edge(id, from?.changeId ?? ''))
    .filter(({ to }) => changeIds.has(to));
  const inPillar = new Set(themeToPillar.map(({ from }) => from));
  const reached = new Set(itemToTheme.flatMap(({ from, to }) => (inPillar.has(to) ? [from] : [])));
  const unplaced = [...itemIds].filter((id) => !reached.has(id));
  return { itemToTheme, themeToPillar, pillarToExperiment, experimentToChange, unplaced };
}

/** What leads there. */
export function into(edges: readonly Edge[], id: string): readonly string[] {
  return edges.filter(({ to }) => to === id).map(({ from }) => from);
}

function edge(from: string, to: string): Edge {
  return { from, to };
}
