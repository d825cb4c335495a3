/** Grouping barriers into themes, so that a team can choose what to work on first (P6). */

import type { DomainError, FieldProblem } from '../errors.ts';
import { readFields } from '../fields.ts';
import { themeQuestions } from '../questions/barriers.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Barriers, type Theme, withUsedThemes } from './barriers.ts';

/** More than anybody could keep in mind. */
export const themesLimit = 40;

/** A theme that is there already, or the name of a new one, which goes first when both are given. */
export type Grouping = {
  readonly theme: string;
  readonly newTheme: string;
  readonly barriers: readonly string[];
};

export type CheckedGrouping = {
  readonly theme: string;
  readonly newTheme: string | null;
  readonly barriers: readonly string[];
};

/** Errors: `invalid`, with every problem at once. */
export function checkGrouping(grouping: Grouping): Result<CheckedGrouping, DomainError> {
  const { theme, newTheme, barriers } = grouping;
  const { values, problems: typed } = readFields(themeQuestions, { newTheme });
  const name = values.newTheme ?? null;
  const problems: readonly FieldProblem[] = [
    ...(barriers.length === 0 ? [{ field: 'barriers', problem: 'missing' } as const] : []),
    ...(theme === '' && name === null && typed.length === 0
      ? [{ field: 'newTheme', problem: 'missing' } as const]
      : []),
    ...typed,
  ];
  return problems.length > 0
    ? fail({ kind: 'invalid', problems })
    : ok({ theme, newTheme: name, barriers });
}

/**
 * Puts barriers that are in no theme yet into one. A new theme with the name of another is that
 * other, so a repeat changes nothing. Errors: `too-many`; `stale` when the theme is gone, or all the
 * barriers have been put in another meanwhile.
 */
export function groupBarriers(
  current: Barriers,
  grouping: CheckedGrouping,
  newThemeId: string,
): Result<Barriers, DomainError> {
  const known = findTheme(current, grouping);
  const { newTheme } = grouping;
  if (!known && newTheme === null) return fail({ kind: 'stale' });
  const theme = known ?? { id: newThemeId, name: newTheme ?? '' };
  const chosen = current.barriers.filter(({ id }) => grouping.barriers.includes(id));
  const free = chosen.filter(({ themeId }) => themeId === null);
  if (free.length === 0) {
    const isDone = chosen.some(({ themeId }) => themeId === theme.id);
    return isDone ? ok(current) : fail({ kind: 'stale' });
  }
  if (!known && current.themes.length >= themesLimit)
    return fail({ kind: 'too-many', limit: themesLimit });
  return ok({
    ...current,
    themes: known ? current.themes : [...current.themes, theme],
    barriers: current.barriers.map((barrier) =>
      free.includes(barrier) ? { ...barrier, themeId: theme.id } : barrier,
    ),
  });
}

/** Takes barriers out of their theme again; a theme with nothing left in it goes. Errors: `stale`. */
export function ungroupBarriers(
  current: Barriers,
  themeId: string,
  barrierIds: readonly string[],
): Result<Barriers, DomainError> {
  const isChosen = (id: string) => barrierIds.includes(id);
  const known = current.barriers.filter(({ id }) => isChosen(id));
  if (known.length === 0) return fail({ kind: 'stale' });
  if (known.every((barrier) => barrier.themeId !== themeId)) return ok(current);
  const barriers = current.barriers.map((barrier) =>
    isChosen(barrier.id) && barrier.themeId === themeId ? { ...barrier, themeId: null } : barrier,
  );
  return ok(withUsedThemes(current, barriers));
}

/** The one meant, when it is there already: a name typed goes before one chosen. */
export function findTheme(
  { themes }: Barriers,
  { theme, newTheme }: { readonly theme: string; readonly newTheme: string | null },
): Theme | undefined {
  const name = readFields(themeQuestions, { newTheme: newTheme ?? '' }).values.newTheme;
  return name
    ? themes.find((known) => known.name.toLowerCase() === name.toLowerCase())
    : themes.find(({ id }) => id === theme);
}
