/** Moving things about on the wall: each move is one command, and what is ticked stays ticked, whatever others do. */
import { useState } from 'react';
import type {
  EvidenceView,
  SenseView,
} from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { type Side, sides } from '../../../../../shared/domain/sensemaking/sense.ts';
import { hangsAt } from '../../../../../shared/domain/sensemaking/where-it-hangs.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import type { ApiFailure } from '../../../api/failure.ts';
import { useMayInProgramme } from '../../../api/me.ts';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { useKeptDraft } from '../parts/use-kept-draft.ts';

export type Item = EvidenceView['items'][number];
export type Theme = SenseView['themes'][number];

/** Null: off the wall. */
export type Place = { readonly side: Side; readonly themeId: string | null } | null;

export type Sorting = {
  readonly teamId: string;
  readonly maySort: boolean;
  readonly themes: readonly Theme[];
  readonly ticked: readonly string[];
  readonly tick: (id: string, isTicked: boolean) => void;
  /** Ticked, or moved here a moment ago. */
  readonly keepsInSight: (id: string) => boolean;
  readonly untickAll: () => void;
  /** Where most of what is ticked hangs; of as many, the first. */
  readonly sideOfTicked: Side;
  readonly placeOf: (item: Item) => Place;
  readonly move: (itemId: string, to: Place) => Promise<void>;
  readonly failure: ApiFailure | null;
};

const noIds: readonly string[] = [];

function isIds(kept: unknown): kept is readonly string[] {
  return Array.isArray(kept) && kept.every((each) => typeof each === 'string');
}

type Shown = { readonly items: readonly Item[]; readonly sense: SenseView };

export function useSorting(teamId: string, { items, sense }: Shown): Sorting {
  const maySort = useMayInProgramme(teamId, 'sort')?.() ?? false;
  const tell = useTell();
  const [draft, change] = useKeptDraft(`${teamId} sorting`, { empty: noIds, isIt: isIds });
  const command = useWallCommand(teamId, 'sense/place', text.tab.sense.sort.themeGone);
  const ticked = draft.filter((id) => items.some((item) => item.id === id));

  const [moved, setMoved] = useState<readonly string[]>([]);

  async function move(itemId: string, to: Place) {
    const place = { side: to?.side ?? null, themeId: to?.themeId ?? null };
    const done = await command.send({ commandId: crypto.randomUUID(), itemId, ...place });
    if (!done) return;
    setMoved((now) => [...now, itemId]);
    tell(toTold(to, done));
  }

  return {
    ...{ teamId, maySort, ticked, move },
    themes: sense.themes,
    failure: command.failure,
    tick: (id, isTicked) =>
      change((now) => [...now.filter((each) => each !== id), ...(isTicked ? [id] : [])]),
    keepsInSight: (id) => ticked.includes(id) || moved.includes(id),
    untickAll: () => change((now) => now.filter((id) => !ticked.includes(id))),
    sideOfTicked: mostOf(
      items.filter(({ id }) => ticked.includes(id)).map((item) => placeOf(item)?.side ?? null),
    ),
    placeOf,
  };

  function placeOf(item: Item): Place {
    const { side, themeId } = hangsAt(item, sense.placed);
    return side === null ? null : { side, themeId };
  }
}

function mostOf(hung: readonly (Side | null)[]): Side {
  const count = (side: Side) => hung.filter((each) => each === side).length;
  return sides.toSorted((one, other) => count(other) - count(one))[0] ?? 'both';
}

function toTold(to: Place, { themes, placed }: SenseView): string {
  const { placedOn, placedIn, takenOff, sides } = text.tab.sense.sort;
  if (to === null) return takenOff;
  const theme = themes.find(({ id }) => id === to.themeId);
  if (!theme) return placedOn(sides[to.side]);
  return placedIn(theme.name, placed.filter(({ themeId }) => themeId === theme.id).length);
}

/** Of a drag: `enabler`, or `enabler theme-1`. */
export function toKey(place: Place): string | null {
  return place === null ? null : [place.side, place.themeId ?? ''].join(' ').trim();
}
