/** What a room moved on paper, brought to the wall at once: a line a theme, the codes of its cards behind it (P19, P31). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError, FieldProblem } from '../errors.ts';
import type { Hint } from '../gathered/gathered.ts';
import { codesInOrder } from '../paper/codes.ts';
import { type PlannedCard, planWall, type WallPlan } from '../paper/wall.ts';
import { fail, ok, type Result } from '../result.ts';
import {
  noted,
  type Placing,
  type Sense,
  type SenseTheme,
  type Side,
  senseLimits,
  sides,
} from './sense.ts';
import { checkSenseTheme } from './themes.ts';
import { hangsAt } from './where-it-hangs.ts';

/** What is on a card: in the words it is printed with, and where it was found. */
export type SenseCard = { readonly id: string; readonly words: string; readonly hint: Hint | null };

/** A name that cannot be kept as it is, and why. */
export type UnfitName = { readonly words: string; readonly problems: readonly FieldProblem[] };

export type TypedSense = WallPlan & {
  readonly unfit: readonly UnfitName[];
  /** Words that are on no card. Only what was put in hangs here. */
  readonly onNoCard: readonly string[];
};

/** Reads it against the wall as it is. Errors: `invalid`, where nothing was typed. */
export function readTypedSense(
  cards: readonly SenseCard[],
  { placed, themes }: Sense,
  typed: string,
): Result<TypedSense, DomainError> {
  const plan = planWall(
    {
      cards: cards.map((card) => ({ ...card, groupId: hangsAt(card, placed).themeId })),
      groups: themes,
      codes: codesInOrder(cards.map(({ id }) => id)),
    },
    typed,
  );
  if (plan.groups.length === 0 && plan.unread.length === 0)
    return fail({ kind: 'invalid', problems: [{ field: 'wall', problem: 'missing' }] });
  const written = plan.groups.flatMap((group) => group.cards.filter(({ id }) => id === null));
  return ok({ ...plan, unfit: findUnfit(plan), onNoCard: written.map(({ words }) => words) });
}

function findUnfit({ groups }: WallPlan): readonly UnfitName[] {
  return groups.flatMap(({ id, name }) => {
    if (id !== null || name === null) return [];
    const checked = checkName(name);
    return checked.ok || checked.error.kind !== 'invalid'
      ? []
      : [{ words: name, problems: checked.error.problems }];
  });
}

function checkName(name: string) {
  return checkSenseTheme({ name, statement: '', keptBy: '', lies: [] });
}

/** Errors: `invalid`, where something could not be read or kept. */
export function checkTypedSense(wall: TypedSense): Result<TypedSense, DomainError> {
  const { unread, unfit, onNoCard } = wall;
  const problems = [
    ...unfit.flatMap((each) => each.problems.map((problem) => ({ ...problem, field: 'wall' }))),
    ...(unread.length + onNoCard.length > 0 ? [{ field: 'wall', problem: 'not-read' }] : []),
  ] as readonly FieldProblem[];
  return problems.length > 0 ? fail({ kind: 'invalid', problems }) : ok(wall);
}

/**
 * All of it or nothing, in one write. A theme that is there has its cards on its side; a new one is where most of its
 * cards hang. What is not named, and what hangs in its theme already, stays as it is. Errors: `too-many`.
 */
export function typeInSense(
  sense: Sense,
  { groups }: WallPlan,
  { cards, newId, command }: TypingIn,
): Result<Sense, DomainError> {
  if (wasApplied(sense, command.id)) return ok(sense);
  const placed = new Map(sense.placed.map((each) => [each.itemId, each]));
  const added: SenseTheme[] = [];
  for (const { id, name, cards: within } of groups) {
    const theme = id === null ? null : (sense.themes.find((each) => each.id === id) ?? null);
    const side = theme?.side ?? sideOfMost(within, { cards, placed: sense.placed });
    const begun = theme ?? (name === null ? null : toTheme(newId(), name, side));
    if (theme === null && begun !== null) added.push(begun);
    for (const card of within) {
      const there = placed.get(card.id ?? '');
      const hangs = hangsIn(card, { cards, placed: sense.placed });
      const to = begun ? { side: begun.side, themeId: begun.id } : { ...hangs, themeId: null };
      if (card.id === null || (hangs.side === to.side && hangs.themeId === to.themeId)) continue;
      const commands = [...(there?.commands ?? []), command.id].slice(-senseLimits.commands);
      placed.set(card.id, { itemId: card.id, ...to, commands });
    }
  }
  const themes = [...sense.themes, ...added];
  const full = [
    { limit: senseLimits.themes, count: themes.length },
    { limit: senseLimits.placed, count: placed.size },
  ].find(({ limit, count }) => count > limit);
  if (full) return fail({ kind: 'too-many', limit: full.limit });
  const next = { ...sense, themes, placed: [...placed.values()] };
  return ok(noted(next, { did: 'typed-in', before: null }, command));
}

export type TypingIn = {
  readonly cards: readonly SenseCard[];
  /** Gives another id each time. */
  readonly newId: () => string;
  readonly command: Command;
};

type Wall = { readonly cards: readonly SenseCard[]; readonly placed: readonly Placing[] };

/** Where most of them hang; where none hangs anywhere, or as many on several sides, nobody has said. */
export function sideOfMost(within: readonly PlannedCard[], wall: Wall): Side {
  const hung = within.map((card) => hangsIn(card, wall).side);
  const count = (side: Side) => hung.filter((each) => each === side).length;
  const most = Math.max(...sides.map(count));
  const [first, second] = sides.filter((side) => count(side) === most);
  return first === undefined || second !== undefined ? 'both' : first;
}

function hangsIn({ id }: PlannedCard, { cards, placed }: Wall) {
  const card = cards.find((each) => each.id === id);
  return card ? hangsAt(card, placed) : { side: null, themeId: null };
}

function toTheme(id: string, name: string, side: Side): SenseTheme {
  const checked = checkName(name);
  const words = checked.ok ? checked.value : { name, statement: null, keptBy: null, lies: [] };
  return { id, side, ...words, version: 1 };
}
