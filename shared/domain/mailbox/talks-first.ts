/** Of several things to tell, a conversation of today comes first: a card has room for a few only, and the others can wait. */

/** Otherwise in the order they came in. */
export function talksFirst<T extends { readonly talk?: unknown }>(
  news: readonly T[],
): readonly T[] {
  const rank = ({ talk }: T) => (talk === undefined ? 1 : 0);
  return news.toSorted((one, other) => rank(one) - rank(other));
}
