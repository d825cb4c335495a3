/** What a team has to make sense of: what it learned, needed, waited for and met, each with where it comes from (P19). */
import type { Stage } from '../journey/stage.ts';
import type { Role } from '../permissions.ts';
import type { Decision, TimeReleased } from '../small-change/content/learning.ts';
import type { Beyond } from '../small-change/content/scope-check.ts';

/** Of the barriers of a theme so many are told in their words, and none that was raised confidentially. */
export const examplesShown = 5;

/** Where it is found at first; only where people begin to sort, never a judgement. Null: nobody said which. */
export type Hint = 'enabler' | 'barrier';

/** Words of people; null where today's rules would refuse them, since they look like data about a family. */
export type Words = string | null;

/** Somebody outside the team by their role, or whoever in it was asked by theirs; null for who has left. No name. */
export type Asked = { readonly ofRole: Words } | { readonly as: Role | null };

/** What it says, so that it can be put in words. */
export type Said =
  | { readonly kind: 'learned' | 'happened' | 'noticed' | 'reflection'; readonly words: Words }
  | {
      readonly kind: 'for-the-blueprint';
      readonly words: Words;
      readonly benefit: Words;
      readonly beyond: Beyond | null;
    }
  /**
   * Whoever holds the role may read it: that a yes came, or has not come yet; where they stand and how they were won over
   * stay in the team.
   */
  | { readonly kind: 'needed'; readonly how: 'came-round' | 'stands'; readonly role: Words }
  | { readonly kind: 'needed'; readonly how: 'said-yes'; readonly asked: Asked }
  | { readonly kind: 'not-yet'; readonly asked: Asked; readonly because: Words }
  /** `since`: the first day of the month it has waited since, `YYYY-MM-DD`. */
  | { readonly kind: 'stuck'; readonly stage: Stage; readonly since: string }
  | { readonly kind: 'time'; readonly released: TimeReleased }
  | {
      readonly kind: 'barrier-theme';
      readonly name: Words;
      readonly barriers: number;
      /** Those raised by name or off a wall, as far as they are told; one raised confidentially is only one of the number. */
      readonly examples: readonly string[];
    };

export type GatheredKind = Said['kind'];

const ofLearning: readonly GatheredKind[] = ['learned', 'happened', 'noticed', 'time'];

/** What a change taught, and not what it is for, needed or waits for. */
export function isOfLearning(kind: GatheredKind): boolean {
  return ofLearning.includes(kind);
}

export type Source =
  | {
      readonly changeId: string;
      readonly number: number;
      readonly title: Words;
      /** Counted from 1. */
      readonly go: number;
      readonly decision: Decision | null;
      /** The experiment its team tries by it, EX-2; left out where it tries none. */
      readonly tries?: string | undefined;
    }
  | { readonly themeId: string }
  /** Of a reflection, whose it is where it was said by name, and wherever names are shown at all. */
  | { readonly by: string | null };

/** The same thing has the same id, whenever it is gathered. */
export type GatheredItem = {
  readonly id: string;
  readonly hint: Hint | null;
  readonly said: Said;
  readonly from: Source;
};

/** Out of its id; null for what came from no change. */
export function changeIdOf(itemId: string): string | null {
  const [kind, , id = null] = itemId.split(' ');
  return kind === 'barrier-theme' ? null : id;
}

/** By what id all of the change is meant of which it is, or would be gathered later; null for what came from no change. */
export function wholeOf(itemId: string): string | null {
  const changeId = changeIdOf(itemId);
  const [, teamId = ''] = itemId.split(' ');
  return changeId && idOfWhole({ teamId, id: changeId });
}

export function idOfWhole({
  teamId,
  id,
}: {
  readonly teamId: string;
  readonly id: string;
}): string {
  return `change ${teamId} ${id}`;
}

/** Earlier versions gathered where somebody stood and how they were won over, too: of no matter any more. */
export function withoutStance(said: Said): Said {
  if (said.kind !== 'needed' || said.how === 'said-yes') return said;
  const { kind, how, role } = said;
  return { kind, how, role };
}
