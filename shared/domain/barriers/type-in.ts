/** What a room wrote and moved on paper, brought to the wall at once (P6, P31). */
import { remember } from '../command.ts';
import type { DomainError, FieldProblem } from '../errors.ts';
import { readFields } from '../fields.ts';
import { drawId } from '../paper/codes.ts';
import { planWall, type WallPlan } from '../paper/wall.ts';
import { barrierQuestions, themeQuestions } from '../questions/barriers.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Barriers, barriersLimit, withUsedThemes } from './barriers.ts';
import { themesLimit } from './themes.ts';

/** Words that cannot be kept as they are, and why. */
export type Unfit = { readonly words: string; readonly problems: readonly FieldProblem[] };

export type TypedWall = WallPlan & { readonly unfit: readonly Unfit[] };

/** Type-ins remembered: far more than anything resends. */
const kept = 20;

/** Reads it against the wall as it is. Errors: `invalid`, where nothing was typed. */
export function readTypedWall(current: Barriers, typed: string): Result<TypedWall, DomainError> {
  const cards = current.barriers.map(({ id, text, themeId }) => ({
    ...{ id, words: text, groupId: themeId },
  }));
  const plan = planWall({ cards, groups: current.themes }, typed);
  if (plan.groups.length === 0 && plan.unread.length === 0)
    return fail({ kind: 'invalid', problems: [{ field: 'wall', problem: 'missing' }] });
  return ok({ ...plan, unfit: findUnfit(plan) });
}

function findUnfit({ groups }: WallPlan): readonly Unfit[] {
  return groups.flatMap(({ id, name, cards }) => {
    const newTheme = id === null && name !== null ? [toUnfit(name, checkTheme(name))] : [];
    const added = cards.filter((card) => card.id === null);
    return [...newTheme, ...added.map(({ words }) => toUnfit(words, checkWords(words)))].flat();
  });
}

function toUnfit(words: string, problems: readonly FieldProblem[]): readonly Unfit[] {
  return problems.length === 0 ? [] : [{ words, problems }];
}

function checkTheme(name: string) {
  return readFields(themeQuestions, { newTheme: name }).problems;
}

function checkWords(words: string) {
  return readFields(barrierQuestions, { barrier: words }).problems;
}

/** Errors: `invalid`, where something could not be read or kept. */
export function checkTypedWall(wall: TypedWall): Result<TypedWall, DomainError> {
  const { unread, unfit } = wall;
  const problems: readonly FieldProblem[] = [
    ...unfit.flatMap((each) => each.problems.map((problem) => ({ ...problem, field: 'wall' }))),
    ...(unread.length > 0 ? [{ field: 'wall', problem: 'not-read' }] : []),
  ] as readonly FieldProblem[];
  return problems.length > 0 ? fail({ kind: 'invalid', problems }) : ok(wall);
}

export type TypingIn = {
  readonly commandId: string;
  /** The Monday of the week it is typed in, `YYYY-MM-DD`. */
  readonly week: string;
  /** Gives another id each time. */
  readonly newId: () => string;
};

/**
 * All of it or nothing. What is new came off paper: the room raised it, and nobody's name or confidence is kept with
 * it. A command is remembered by its own id alone, without whoever gave it: barriers keep nothing that leads to a person.
 * Errors: `too-many`.
 */
export function typeInWall(
  current: Barriers,
  { groups }: WallPlan,
  { commandId, week, newId }: TypingIn,
): Result<Barriers, DomainError> {
  let { barriers, themes } = current;
  for (const { id, name, cards } of groups) {
    const themeId = id ?? (name === null ? null : newId());
    if (name !== null && id === null && themeId !== null)
      themes = [...themes, { id: themeId, name: tidied(name) }];
    const moved = new Set(cards.map((card) => card.id));
    barriers = barriers.map((barrier) =>
      moved.has(barrier.id) && barrier.themeId !== themeId ? { ...barrier, themeId } : barrier,
    );
    for (const card of cards) {
      if (card.id !== null) continue;
      const ids = barriers.map((barrier) => barrier.id);
      const text = readFields(barrierQuestions, { barrier: card.words }).values.barrier ?? '';
      const added = {
        id: drawId(ids, newId),
        text,
        week,
        by: null,
        from: 'wall',
        themeId,
      } as const;
      barriers = [...barriers, added];
    }
  }
  if (barriers.length > barriersLimit) return fail({ kind: 'too-many', limit: barriersLimit });
  const sorted = [...barriers].sort((a, b) => (a.id < b.id ? -1 : 1));
  const next = withUsedThemes({ ...current, themes }, sorted);
  if (next.themes.length > themesLimit) return fail({ kind: 'too-many', limit: themesLimit });
  return ok({ ...next, appliedCommands: remember(current, commandId, kept) });
}

function tidied(name: string): string {
  return readFields(themeQuestions, { newTheme: name }).values.newTheme ?? '';
}
