/** A wall of cards in groups, what somebody typed of it from paper, and what that comes to. Whatever the cards are of. */
import { type Alike, findAlike } from './alike.ts';
import { codesOf, toCode } from './codes.ts';
import { fold, type Line, readLines } from './lines.ts';

export type Card = { readonly id: string; readonly words: string; readonly groupId: string | null };

/** Names of groups differ by more than case, blanks and bullets. */
export type Wall = {
  readonly cards: readonly Card[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** What is printed on the cards, by their ids; left out, what their ids give. */
  readonly codes?: ReadonlyMap<string, string>;
};

/** `id` is null for one that was written on a blank card. */
export type PlannedCard = { readonly id: string | null; readonly words: string };

/** `name` is null for no group; `id` is null for that too, and for a new one. */
export type PlannedGroup = {
  readonly id: string | null;
  readonly name: string | null;
  readonly cards: readonly PlannedCard[];
};

/** What could not be read. Groups go by their names; null is none. */
export type Unread =
  | { readonly problem: 'no-such-code'; readonly code: string }
  | {
      readonly problem: 'twice';
      readonly words: string;
      readonly groups: readonly [string | null, string | null];
    }
  | { readonly problem: 'empty'; readonly name: string };

export type WallPlan = {
  readonly groups: readonly PlannedGroup[];
  readonly unread: readonly Unread[];
  /** New names that are nearly those of other groups. */
  readonly alike: readonly Alike[];
};

type Group = { id: string | null; name: string | null; hasItems: boolean; cards: PlannedCard[] };

/**
 * Words that are on a card already are that card. What stands twice in one group is there once; in two groups it is for
 * somebody to say in which. Nothing typed is an empty plan. What is not named stays where it is.
 */
export function planWall(wall: Wall, typed: string): WallPlan {
  const codes = wall.codes ?? codesOf(wall.cards.map(({ id }) => id));
  const byCode = new Map(wall.cards.map((card) => [codes.get(card.id), card]));
  const byWords = Map.groupBy(wall.cards, ({ words }) => fold(words));
  const groups = new Map<string | null, Group>();
  const places = new Map<string, Group>();
  const unread: Unread[] = [];

  const names = wall.groups.map(({ name }) => name);
  for (const line of readLines(typed, { names, codes: new Set(codes.values()) })) {
    const group = groupOf(line);
    for (const item of line.items) put(item, group);
  }
  for (const { name, hasItems } of groups.values())
    if (name !== null && !hasItems) unread.push({ problem: 'empty', name });

  const planned = [...groups.values()].filter(({ cards }) => cards.length > 0);
  const added = planned.flatMap(({ id, name }) => (id === null && name !== null ? [name] : []));
  return {
    groups: planned.map(({ id, name, cards }) => ({ id, name, cards })),
    unread,
    alike: findAlike(added, names),
  };

  function groupOf({ name, items }: Line): Group {
    const key = name === null ? null : fold(name);
    const known = wall.groups.find((group) => fold(group.name) === key);
    const made = { id: known?.id ?? null, name: known?.name ?? name, hasItems: false, cards: [] };
    const group = groups.get(key) ?? made;
    group.hasItems ||= items.length > 0;
    groups.set(key, group);
    return group;
  }

  function put(item: string, group: Group): void {
    const code = toCode(item);
    const card = code === null ? cardOf(item) : byCode.get(code);
    if (code !== null && !card) {
      unread.push({ problem: 'no-such-code', code });
      return;
    }
    const words = card?.words ?? item;
    const key = card ? `card ${card.id}` : `words ${fold(item)}`;
    const place = places.get(key);
    if (!place) group.cards.push({ id: card?.id ?? null, words });
    else if (place !== group)
      unread.push({ problem: 'twice', words, groups: [place.name, group.name] });
    places.set(key, place ?? group);
  }

  /** Of several with the same words, one that has no place yet. */
  function cardOf(words: string): Card | undefined {
    const same = byWords.get(fold(words)) ?? [];
    return same.find(({ id }) => !places.has(`card ${id}`)) ?? same[0];
  }
}

/** What would be typed of a wall as it stands, a line a group: reading it changes nothing. */
export function writeWall({ cards, groups }: Wall): string {
  const codes = codesOf(cards.map(({ id }) => id));
  const line = (of: string | null, name: string) => {
    const within = cards.filter(({ groupId }) => groupId === of);
    return within.length === 0 ? [] : [name + within.map(({ id }) => codes.get(id)).join(', ')];
  };
  return [line(null, ''), ...groups.map(({ id, name }) => line(id, `${name}: `))].flat().join('\n');
}
