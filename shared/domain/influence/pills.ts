/** The influence map: one pill for each role and stance, never an average of two (P9, P17). */
import { type Say, type Stance, says, stances } from '../stakeholders/stakeholder.ts';
import type { Standing, StandingChange } from './standing.ts';

/** From left to right. */
export const stanceColumns: readonly Stance[] = stances.toReversed();

/** From top to bottom; null: it was not said. */
export const sayRows: readonly (Say | null)[] = [...says, null];

export type Pill = Pick<
  Standing,
  'roleId' | 'role' | 'stance' | 'before' | 'isAsked' | 'saidYes'
> & {
  readonly id: string;
  /** The strongest there is on one of its changes. */
  readonly say: Say | null;
  /** Each once, in the order in which they were logged; never empty. */
  readonly changes: readonly StandingChange[];
  readonly approaches: readonly string[];
  /** From today on, the first one; null where there is none. */
  readonly nextTalk: Standing['nextTalk'];
  /** The same role stands differently on another change. */
  readonly isElsewhere: boolean;
};

/** `today` is `YYYY-MM-DD`. Whoever matters to most changes comes first. */
export function toPills(standings: readonly Standing[], today: string): readonly Pill[] {
  const groups = Object.entries(
    Object.groupBy(standings, ({ roleId, stance }) => `${roleId} ${stance}`),
  );
  const pills = groups.flatMap(([id, group = []]) => toPill(id, group, today));
  const stood = Object.groupBy(pills, ({ roleId }) => roleId);
  return pills
    .map((pill) => ({ ...pill, isElsewhere: (stood[pill.roleId]?.length ?? 0) > 1 }))
    .toSorted(
      (one, other) => other.changes.length - one.changes.length || compare(one.id, other.id),
    );
}

function toPill(id: string, group: readonly Standing[], today: string): readonly Pill[] {
  const [first] = group;
  if (!first) return [];
  const { roleId, role, stance } = first;
  return [
    {
      ...{ id, roleId, role, stance, isElsewhere: false },
      say: strongest(group.map(({ say }) => say)),
      before: latestMove(group),
      changes: toChanges(group),
      approaches: once(group.flatMap(({ approach }) => approach ?? [])),
      nextTalk: firstTalk(group, today),
      isAsked: group.some(({ isAsked }) => isAsked),
      saidYes: group.some(({ saidYes }) => saidYes),
    },
  ];
}

function strongest(said: readonly (Say | null)[]): Say | null {
  return says.find((say) => said.includes(say)) ?? null;
}

/** Of the change on which they moved last: steps of different changes make no one way. */
function latestMove(group: readonly Standing[]): Standing['before'] {
  const lastStep = ({ before }: Standing) => before.at(-1)?.on ?? '';
  const moved = group.filter(({ before }) => before.length > 0);
  return (
    moved.toSorted((one, other) => compare(lastStep(one), lastStep(other))).at(-1)?.before ?? []
  );
}

/** Each once, the one logged first comes first. */
export function toChanges(group: readonly Standing[]): readonly StandingChange[] {
  const changes = new Map(group.map(({ change }) => [change.changeId, change]));
  return [...changes.values()].toSorted((one, other) => one.number - other.number);
}

export function firstTalk(group: readonly Standing[], today: string): Standing['nextTalk'] {
  const ahead = group.flatMap(({ nextTalk }) => (nextTalk && nextTalk.on >= today ? nextTalk : []));
  return ahead.toSorted((one, other) => compare(one.on, other.on))[0] ?? null;
}

function once<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

export const pillSizes = ['small', 'medium', 'large'] as const;

export type PillSize = (typeof pillSizes)[number];

/** By how many changes they matter to: one, two or three, four and more. */
export function pillSize({ changes }: Pick<Pill, 'changes'>): PillSize {
  if (changes.length < 2) return 'small';
  return changes.length < 4 ? 'medium' : 'large';
}
