/** What is likely wished for, by how the words of a line were used before: where no rule knows it, or one only guesses. */
import { toLikeliest, type WeighedWish, weighWishes } from './learned/weigh-wishes.ts';
import { type Wish, wishes } from './said.ts';
import { isAskedOfBot, isOnlyTold } from './telling.ts';

/** More likely than not, beside all that may be said in a sentence. */
const ofAnything = 0.2;
/** Sentences about the work seldom ask anything of it. */
const ofQuestion = -1;
const ofFriendly = -0.45;
/** Who names a change wants something of it, or tells news. */
const ofChange = -1;
const insteadOfNews = 0.5;
/** Against a guess of a rule, than which it is so much likelier. */
const insteadOfGuess = 0;
const likelierBy = 3;

/** What is asked of a blueprint has words of its own, and showing it does no harm. */
const ofBlueprint = -0.5;
/** Something is wished for by what a rule guesses already. */
const ofBlueprintInstead = -3.5;
const ofBlueprintBy = 1.5;

function isOfBlueprint(wish: string): boolean {
  return /^(?:blueprint|experiment|sensemaking|ring-true|reflect|ask\.all$)/.test(wish);
}

/** Of a line in everyday words, with `#` in the place of an id. */
export function findLikely(everyday: string): Wish | null {
  const { wish } = toLikeliest(weighWishes(everyday));
  if (isOfBlueprint(wish)) return atLeast(ofBlueprint, everyday);
  return atLeast(isAskedOfBot(everyday) ? ofQuestion : ofAnything, everyday);
}

/** Far from sure: offered, and nothing more. */
const ofOffer = -2.3;

/** What a line may wish for that nothing is sure of. */
export function findMaybe(everyday: string): Wish | null {
  return toLikely(weighWishes(everyday), ofOffer);
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
  'owner',
  'take',
  'hand-on',
  'ask.told',
  'blueprint.went',
  'blueprint.leave-out',
]);

/** What is to be done with a change that is named. */
export function findLikelyOfNamed(everyday: string, isNews: boolean): Wish | null {
  const wish = atLeast(isNews ? insteadOfNews : ofChange, everyday);
  return wish && ofOneChange.has(wish) ? wish : null;
}

const ofOneExperiment: ReadonlySet<string> = new Set([
  'experiment',
  'experiment.review',
  'experiment.take',
  'experiment.try',
  'experiment.stop',
]);

/** Who names an experiment speaks of it; where it may be something else that is named, null unless that is likely. */
export function findLikelyOfExperiment(everyday: string, isNamed: boolean): Wish | null {
  const weighed = weighWishes(everyday).filter(({ wish }) => ofOneExperiment.has(wish));
  return toLikely(weighed, isNamed ? Number.NEGATIVE_INFINITY : 0);
}

/** Below it nobody was ever right: a sentence has the words by chance. */
const farFetched = -4.2;
/** What is asked, or in a few words, is meant more often. */
const farFetchedAsked = -5.2;
const fewWords = 4;

/** A guess of a rule that no line like it ever meant. Whoever may want to be left alone is heard all the same. */
export function isFarFetched(guess: Wish, everyday: string): boolean {
  const own = weighWishes(everyday).find(({ wish }) => wish === guess)?.weight;
  if (own === undefined || guess === 'quiet.stop') return false;
  const isAsked = everyday.split(' ').length < fewWords || isAskedOfBot(everyday);
  return own < (isAsked ? farFetchedAsked : farFetched);
}

/** Where nobody says of what, that is answered for all there is. */
const meansMore: ReadonlyMap<Wish, Wish> = new Map([
  ['privacy', 'blueprint.seen'],
  ['help', 'ask.all'],
]);

/** What is far likelier than a guess, or the guess. */
export function unlessLikelier(guess: Wish, everyday: string): Wish {
  if (guess === 'quiet.stop') return guess;
  const weighed = weighWishes(everyday);
  const own = weighed.find(({ wish }) => wish === guess)?.weight;
  const [least, by] = isOfBlueprint(toLikeliest(weighed).wish)
    ? [ofBlueprintInstead, ofBlueprintBy]
    : [insteadOfGuess, likelierBy];
  const other = own === undefined ? null : toLikely(weighed, Math.max(least, own + by));
  if (meansMore.get(guess) === other) return guess;
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
