/** What an idea promises: value to families, within our gift, and effort. It orders ideas and says nothing of people. */

export const familyValues = ['a-little', 'some', 'a-lot'] as const;

export type FamilyValue = (typeof familyValues)[number];

export const gifts = ['hardly', 'partly', 'mostly-ours'] as const;

export type Gift = (typeof gifts)[number];

export const efforts = ['large', 'medium', 'small'] as const;

export type Effort = (typeof efforts)[number];

/** The team's answer for one change. Each list above goes from what promises least to most. */
export type Weighing = {
  readonly familyValue: FamilyValue;
  readonly gift: Gift;
  readonly effort: Effort;
};

/** What promises most first. Ties stay in the order given, and those nobody has weighed come last. */
export function orderByPromise<C extends { readonly weighing: Weighing | null }>(
  changes: readonly C[],
): readonly C[] {
  return changes.toSorted((one, other) => promiseOf(other) - promiseOf(one));
}

/** The three multiplied, so that a very low one is not made up for by the others. Never shown. */
function promiseOf({ weighing }: { readonly weighing: Weighing | null }): number {
  if (weighing === null) return 0;
  const { familyValue, gift, effort } = weighing;
  return rank(familyValues, familyValue) * rank(gifts, gift) * rank(efforts, effort);
}

function rank<T>(leastFirst: readonly T[], answer: T): number {
  return leastFirst.indexOf(answer) + 1;
}
