/** Something a message tells in a line, with the one press that does something about it. */
import type { CardAction, CardLink } from './actions.ts';

export type ToldRow = { readonly words: string } & (
  | { readonly action: CardAction }
  /** Where it is done in the tab; `more`: other places of it, where there is room. */
  | { readonly link: CardLink; readonly more?: readonly CardLink[] }
);

/** A message has room for as many. */
export const toldRowLimit = 3;

export function toRowActions(rows: readonly ToldRow[]): readonly CardAction[] {
  return rows.flatMap((row) => ('action' in row ? [row.action] : []));
}

export function toRowLinks(rows: readonly ToldRow[]): readonly CardLink[] {
  return rows.flatMap((row) => ('link' in row ? [row.link] : []));
}

/** With the other places, of a card that tells nothing else. */
export function toAllRowLinks(rows: readonly ToldRow[]): readonly CardLink[] {
  return rows.flatMap((row) => ('link' in row ? [row.link, ...(row.more ?? [])] : []));
}
