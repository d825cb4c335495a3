/** Where everything that was put in hangs: where somebody put it, and otherwise where it was found (P19). */
import type { Hint } from '../gathered/gathered.ts';
import type { Placing, Side } from './sense.ts';

type Item = { readonly id: string; readonly hint: Hint | null };
type Place = Pick<Placing, 'itemId' | 'side' | 'themeId'>;
type Theme = { readonly id: string; readonly side: Side };

export type Hangs = { readonly side: Side | null; readonly themeId: string | null };

/** On no side: nobody has said which, and it did not come from one. */
export function hangsAt(item: Item, placed: readonly Place[]): Hangs {
  const placing = placed.find(({ itemId }) => itemId === item.id);
  return placing ?? { side: item.hint, themeId: null };
}

/** What hangs in none of the themes there are, on whichever side or on none. */
export function inNoTheme<I extends Item>(
  items: readonly I[],
  { placed, themes }: { readonly placed: readonly Place[]; readonly themes: readonly Theme[] },
): readonly I[] {
  const known = new Set<string | null>(themes.map(({ id }) => id));
  return items.filter((item) => !known.has(hangsAt(item, placed).themeId));
}

export type Wall<I, T> = {
  readonly unplaced: readonly I[];
  readonly sides: Readonly<
    Record<
      Side,
      {
        readonly themes: readonly { readonly theme: T; readonly items: readonly I[] }[];
        readonly loose: readonly I[];
      }
    >
  >;
};

/** In the order in which things were put in, and themes were named. A theme nothing hangs in is there too. */
export function toWall<I extends Item, T extends Theme>(
  items: readonly I[],
  { placed, themes }: { readonly placed: readonly Place[]; readonly themes: readonly T[] },
): Wall<I, T> {
  const places = new Map(placed.map((place) => [place.itemId, place]));
  const known = new Map(themes.map((theme) => [theme.id, theme]));
  const hung = items.map((item) => {
    const { side, themeId } = places.get(item.id) ?? { side: item.hint, themeId: null };
    const theme = themeId === null ? undefined : known.get(themeId);
    return { item, side: theme?.side ?? side, themeId: theme?.id ?? null };
  });
  const at = (test: (each: (typeof hung)[number]) => boolean) =>
    hung.filter(test).map(({ item }) => item);
  const onSide = (side: Side) => ({
    themes: themes
      .filter((theme) => theme.side === side)
      .map((theme) => ({ theme, items: at(({ themeId }) => themeId === theme.id) })),
    loose: at((each) => each.side === side && each.themeId === null),
  });
  return {
    unplaced: at(({ side }) => side === null),
    sides: { enabler: onSide('enabler'), barrier: onSide('barrier'), both: onSide('both') },
  };
}
