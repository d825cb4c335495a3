/** What is likely wished for, by how the words of a line were used before: where no rule knows it, or one only guesses. */
import { toLikeliest, type WeighedWish, weighWishes } from './learned/weigh-wishes.ts';
import { type Wish, wishes } from './said.ts';
import { isOnlyTold } from './telling.ts';

/** Rather more likely than not, beside all that may be said in a sentence. */
const ofAnything = -0.2;
/** Sentences about the work seldom ask anything. */
const ofQuestion = -1;
const ofFriendly = -0.5;
/** Who names a change wants something of it, or tells news. */
const ofChange = -1;
const insteadOfNews = 0.5;
/** Against a guess of a rule, than which it is so much likelier. */
const insteadOfGuess = 0;
const likelierBy = 3;

const question =
  /\b(?:can|could|would|will|may|might|do|did|have) (?:you|i)\b|^(?:what|where|which|how) .*\b(?:you|i)\b/;

/** Of a line in everyday words, with `#` in the place of an id. */
export function findLikely(everyday: string): Wish | null {
  return atLeast(question.test(everyday) ? ofQuestion : ofAnything, everyday);
}

/** Of a line that has a friendly word. */
export function isLikelyFriendly(everyday: string): boolean {
  return atLeast(ofFriendly, everyday) === 'log.pleasantry';
}

/** Each is done with one change. */
const ofOneChange: ReadonlySet<Wish> = new Set([
  'edit',
  'weigh',
  'plan',
  'ask',
  'thanks',
  'history',
  'move.back',
  'withdraw',
]);

/** What is to be done with a change that is named. */
export function findLikelyOfNamed(everyday: string, isNews: boolean): Wish | null {
  const wish = atLeast(isNews ? insteadOfNews : ofChange, everyday);
  return wish && ofOneChange.has(wish) ? wish : null;
}

/** What is far likelier than a guess, or the guess. */
export function unlessLikelier(guess: Wish, everyday: string): Wish {
  const weighed = weighWishes(everyday);
  const own = weighed.find(({ wish }) => wish === guess)?.weight;
  const other =
    own === undefined ? null : toLikely(weighed, Math.max(insteadOfGuess, own + likelierBy));
  return other && !isOnlyTold(everyday, other) ? other : guess;
}

function atLeast(least: number, everyday: string): Wish | null {
  const wish = toLikely(weighWishes(everyday), least);
  return wish && !isOnlyTold(everyday, wish) ? wish : null;
}

function toLikely(weighed: readonly WeighedWish[], least: number): Wish | null {
  const { wish: likeliest, weight } = toLikeliest(weighed);
  return weight < least ? null : (wishes.find((wish) => wish === likeliest) ?? null);
}
