/** What changed in a blueprint since one of its editions: what came, what was put otherwise and what went (P19). */

/** The order is that in which they are said: what leads most readers to look comes first. */
export const changeKinds = [
  ...['pillars-new', 'pillars-otherwise', 'pillars-gone', 'commitments'],
  ...['experiments-new', 'experiments-started', 'experiments-ended', 'experiments-otherwise'],
  ...['cycles-told', 'cycles-otherwise', 'tries'],
  ...['asks-new', 'asks-answered', 'asks-gone'],
  ...['things-in', 'things-out', 'things-otherwise', 'things-moved'],
  ...['themes-new', 'themes-otherwise', 'themes-gone', 'themes-rang'],
  ...['vision', 'values', 'changes-logged', 'changes-told'],
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** `count`: one at least. */
export type ChangeSince = { readonly kind: ChangeKind; readonly count: number };

type WithId = { readonly id: string };

type Words = string | null;

export type ComparedCycle = {
  readonly n: number;
  readonly until: Words;
  readonly happened: Words;
  readonly learned: Words;
  readonly understood?: Words | undefined;
  readonly surprised?: Words | undefined;
  readonly decision: Words;
};

export type ComparedExperiment = WithId & {
  readonly pillarId: string;
  readonly title: string;
  readonly ifWe: Words;
  readonly thenWe: Words;
  readonly because: Words;
  readonly tryFirst: Words;
  readonly safeguard: Words;
  readonly owner: WithId | null;
  readonly signals: readonly object[];
  readonly reviewOn: Words;
  readonly status: string;
  readonly cycles: readonly ComparedCycle[];
  readonly triedBy?: readonly { readonly teamId: string; readonly changeId: string }[] | undefined;
};

/** As much of a blueprint as is read by whoever asks what has changed: no day by itself, and no name. */
export type Compared = {
  readonly vision: Words;
  readonly values: readonly object[];
  readonly how: {
    readonly logged: number;
    readonly kept: number;
    readonly adapted: number;
    readonly stopped: number;
  };
  readonly themes: readonly (WithId & {
    readonly name: string;
    readonly side: string;
    readonly statement: Words;
    readonly keptBy: Words;
    readonly lies: readonly string[];
    readonly rang?: object | undefined;
  })[];
  readonly pillars: readonly (WithId & {
    readonly title: string;
    readonly different: Words;
    readonly needs: { readonly structure: Words; readonly process: Words; readonly culture: Words };
    readonly commitment: { readonly words: string } | null;
    readonly themeIds: readonly string[];
  })[];
  /** Editions made before anything could be asked have none. */
  readonly asks?: readonly (WithId & { readonly answer: object | null })[] | undefined;
  readonly experiments: readonly ComparedExperiment[];
  readonly sources: readonly (WithId & {
    readonly said: object;
    readonly side: Words;
    readonly themeId: Words;
  })[];
};

/** Whatever changed, in the order of `changeKinds`; empty where it says the same. */
export function changedSince(then: Compared, now: Compared): readonly ChangeSince[] {
  const counts: Readonly<Record<ChangeKind, number>> = {
    ...ofPillars(then, now),
    ...ofExperiments(then, now),
    ...ofAsks(then, now),
    ...ofThings(then, now),
    ...ofThemes(then, now),
    vision: then.vision === now.vision ? 0 : 1,
    values: isSame(then.values, now.values) ? 0 : 1,
    'changes-logged': Math.max(0, now.how.logged - then.how.logged),
    'changes-told': Math.max(0, toldIn(now) - toldIn(then)),
  };
  return changeKinds.flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : []));
}

function ofPillars(then: Compared, now: Compared) {
  const { came, stayed, went } = compare(then.pillars, now.pillars);
  const words = ({ title, different, needs, themeIds }: Compared['pillars'][number]) => [
    ...[title, different, needs.structure, needs.process, needs.culture],
    ...themeIds.toSorted(),
  ];
  const before = new Map(then.pillars.map(({ id, commitment }) => [id, commitment?.words]));
  return {
    'pillars-new': came.length,
    'pillars-otherwise': countOther(stayed, words),
    'pillars-gone': went.length,
    commitments: now.pillars.filter(
      ({ id, commitment }) => commitment !== null && commitment.words !== before.get(id),
    ).length,
  };
}

function ofExperiments(then: Compared, now: Compared) {
  const { came, stayed } = compare(then.experiments, now.experiments);
  const cycles = [
    ...came.map((is) => ofCycles([], is.cycles)),
    ...stayed.map(({ was, is }) => ofCycles(was.cycles, is.cycles)),
  ];
  const became = stayed.filter(({ was, is }) => was.status !== is.status);
  const tried = new Set(then.experiments.flatMap(toTries));
  return {
    'experiments-new': came.length,
    'experiments-started': became.filter(({ was }) => was.status === 'proposed').length,
    'experiments-ended': became.filter(({ is }) => is.status === 'ended').length,
    'experiments-otherwise': stayed.filter(({ was, is }) => isPutOtherwise(was, is)).length,
    'cycles-told': sum(cycles.map(({ told }) => told)),
    'cycles-otherwise': sum(cycles.map(({ otherwise }) => otherwise)),
    tries: now.experiments.flatMap(toTries).filter((each) => !tried.has(each)).length,
  };
}

/** A cycle that is told ends one go and says when the next is looked at: that is said once, as a cycle. */
function isPutOtherwise(was: ComparedExperiment, is: ComparedExperiment): boolean {
  const words = (each: ComparedExperiment) => [
    ...[each.pillarId, each.title, each.ifWe, each.thenWe, each.because, each.tryFirst],
    ...[each.safeguard, each.owner?.id ?? null, each.signals],
  ];
  if (!isSame(words(was), words(is))) return true;
  if (was.status === 'proposed' || is.status === 'ended') return false;
  if (was.status !== is.status) return true;
  return ofCycles(was.cycles, is.cycles).told === 0 && was.reviewOn !== is.reviewOn;
}

function ofCycles(then: readonly ComparedCycle[], now: readonly ComparedCycle[]) {
  const before = new Map(then.map((each) => [each.n, each]));
  const ended = now.filter(({ until }) => until !== null);
  const wasTold = ({ n }: ComparedCycle) => (before.get(n)?.until ?? null) !== null;
  return {
    told: ended.filter((each) => !wasTold(each)).length,
    otherwise: ended.filter((each) => {
      const was = before.get(each.n);
      return was && wasTold(each) && isInFull(was) && !isSame(toCycle(was), toCycle(each));
    }).length,
  };
}

/** An edition that could not hold all its words keeps none of a long past cycle. */
function isInFull({ happened, learned, understood, surprised }: ComparedCycle): boolean {
  return [happened, learned, understood, surprised].some((each) => (each ?? null) !== null);
}

function toCycle({ happened, learned, understood, surprised, decision }: ComparedCycle) {
  return [happened, learned, understood ?? null, surprised ?? null, decision];
}

function toTries({ id, triedBy = [] }: ComparedExperiment): readonly string[] {
  return triedBy.map(({ teamId, changeId }) => `${id} ${teamId} ${changeId}`);
}

function ofAsks(then: Compared, now: Compared) {
  const { came, stayed, went } = compare(then.asks ?? [], now.asks ?? []);
  const isAnswered = ({ was, is }: (typeof stayed)[number]) =>
    is.answer !== null && !isSame(toAnswer(was.answer), toAnswer(is.answer));
  return {
    'asks-new': came.length,
    'asks-answered':
      stayed.filter(isAnswered).length + came.filter(({ answer }) => answer !== null).length,
    'asks-gone': went.length,
  };
}

/** Whose it is changes no answer. */
function toAnswer(answer: object | null): object | null {
  return answer && Object.entries(answer).filter(([key]) => key !== 'name');
}

function ofThings(then: Compared, now: Compared) {
  const { came, stayed, went } = compare(then.sources, now.sources);
  return {
    'things-in': came.length,
    'things-out': went.length,
    'things-otherwise': countOther(stayed, ({ said }) => said),
    'things-moved': countOther(stayed, ({ side, themeId }) => [side, themeId]),
  };
}

function ofThemes(then: Compared, now: Compared) {
  const { came, stayed, went } = compare(then.themes, now.themes);
  const words = ({ name, side, statement, keptBy, lies }: Compared['themes'][number]) => [
    ...[name, side, statement, keptBy],
    ...lies.toSorted(),
  ];
  return {
    'themes-new': came.length,
    'themes-otherwise': countOther(stayed, words),
    'themes-gone': went.length,
    'themes-rang': countOther(stayed, ({ rang }) => rang ?? null),
  };
}

function toldIn({ how: { kept, adapted, stopped } }: Compared): number {
  return kept + adapted + stopped;
}

type Both<Each> = { readonly was: Each; readonly is: Each };

function compare<Each extends WithId>(then: readonly Each[], now: readonly Each[]) {
  const before = new Map(then.map((each) => [each.id, each]));
  const there = new Set(now.map(({ id }) => id));
  return {
    came: now.filter(({ id }) => !before.has(id)),
    stayed: now.flatMap((is): readonly Both<Each>[] => {
      const was = before.get(is.id);
      return was ? [{ was, is }] : [];
    }),
    went: then.filter(({ id }) => !there.has(id)),
  };
}

function countOther<Each>(stayed: readonly Both<Each>[], toWords: (each: Each) => unknown): number {
  return stayed.filter(({ was, is }) => !isSame(toWords(was), toWords(is))).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** In whichever order their keys came. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return parts.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]);
}
