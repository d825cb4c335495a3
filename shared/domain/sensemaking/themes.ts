/** Naming what is going on: a theme, what people think of it, what keeps it so, and where that lies (P19). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError, FieldProblem } from '../errors.ts';
import { readFields } from '../fields.ts';
import { senseThemeQuestions } from '../questions/sense.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Layer, noted, type Sense, type SenseTheme, type Side, senseLimits } from './sense.ts';

/** What was typed and chosen, untouched. */
export type ThemeInput = {
  readonly name: string;
  readonly statement: string;
  readonly keptBy: string;
  readonly lies: readonly Layer[];
};

type ThemeWords = Pick<SenseTheme, 'name' | 'statement' | 'keptBy' | 'lies'>;

/** Errors: `invalid`, with every problem at once. */
export function checkSenseTheme(input: ThemeInput): Result<ThemeWords, DomainError> {
  const { themeName, statement, keptBy } = senseThemeQuestions;
  const { values, problems: typed } = readFields(
    { themeName, statement, keptBy },
    { themeName: input.name, statement: input.statement, keptBy: input.keptBy },
  );
  const name = values.themeName ?? null;
  const missing: readonly FieldProblem[] =
    name === null && typed.length === 0 ? [{ field: 'themeName', problem: 'missing' }] : [];
  const problems = [...typed, ...missing];
  if (problems.length > 0 || name === null) return fail({ kind: 'invalid', problems });
  const { statement: said = null, keptBy: kept = null } = values;
  return ok({ name, statement: said, keptBy: kept, lies: inOrder(input.lies) });
}

type Beginning = {
  readonly words: ThemeWords;
  readonly side: Side;
  /** What hangs in it from the start. */
  readonly itemIds: readonly string[];
  readonly themeId: string;
};

/** One of the same name on the same side is that one, so a repeat adds none. Errors: `too-many`. */
export function beginTheme(
  sense: Sense,
  { words, side, itemIds, themeId }: Beginning,
  command: Command,
): Result<Sense, DomainError> {
  if (wasApplied(sense, command.id)) return ok(sense);
  const same = sense.themes.find((each) => each.side === side && isSameName(each, words));
  const limit = senseLimits.themes;
  if (!same && sense.themes.length >= limit) return fail({ kind: 'too-many', limit });
  const id = same?.id ?? themeId;
  const themes = same ? sense.themes : [...sense.themes, { id, side, ...words, version: 1 }];
  const hung = hang({ ...sense, themes }, itemIds, { themeId: id, side, commandId: command.id });
  return ok(noted(hung, { did: 'began-theme', before: null }, command));
}

/** Everything chosen at once, in the one write that begins the theme. */
function hang(
  sense: Sense,
  itemIds: readonly string[],
  { themeId, side, commandId }: { themeId: string; side: Side; commandId: string },
): Sense {
  const known = new Map(sense.placed.map((each) => [each.itemId, each]));
  for (const itemId of itemIds) {
    const commands = [...(known.get(itemId)?.commands ?? []), commandId];
    known.set(itemId, { itemId, side, themeId, commands: commands.slice(-senseLimits.commands) });
  }
  return { ...sense, placed: [...known.values()].slice(0, senseLimits.placed) };
}

/** `version`: of the theme, as whoever altered it saw it. Errors: `stale`. */
export function putThemeOtherwise(
  sense: Sense,
  { themeId, version, words }: { themeId: string; version: number; words: ThemeWords },
  command: Command,
): Result<Sense, DomainError> {
  if (wasApplied(sense, command.id)) return ok(sense);
  const theme = sense.themes.find(({ id }) => id === themeId);
  if (!theme || theme.version !== version) return fail({ kind: 'stale' });
  const { name, statement, keptBy, lies } = theme;
  if (JSON.stringify({ name, statement, keptBy, lies }) === JSON.stringify(words)) return ok(sense);
  const next = { ...theme, ...words, version: version + 1 };
  const themes = sense.themes.map((each) => (each === theme ? next : each));
  return ok(noted({ ...sense, themes }, { did: 'put-theme-otherwise', before: theme }, command));
}

/** What hung in it stays on its side. One that is gone is gone: a repeat changes nothing. */
export function dropTheme(sense: Sense, themeId: string, command: Command): Sense {
  const theme = sense.themes.find(({ id }) => id === themeId);
  if (!theme) return sense;
  const themes = sense.themes.filter((each) => each !== theme);
  const placed = sense.placed.map((each) =>
    each.themeId === themeId ? { ...each, themeId: null } : each,
  );
  return noted({ ...sense, themes, placed }, { did: 'dropped-theme', before: theme }, command);
}

function isSameName(one: Pick<SenseTheme, 'name'>, other: Pick<SenseTheme, 'name'>): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase();
}

function inOrder(lies: readonly Layer[]): readonly Layer[] {
  return [...new Set(lies)].toSorted();
}
