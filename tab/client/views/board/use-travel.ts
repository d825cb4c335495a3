/** Lets a card that came to another stage travel there, so that everybody in the room sees where it went. */
import { useLayoutEffect, useRef } from 'react';
import type { Stage } from '../../../../shared/domain/journey/stage.ts';
import { useMotionWelcome } from '../../hooks/use-motion-welcome.ts';
import { cardLinkId } from './change-detail/card-link.ts';
import type { Column } from './group-by-stage.ts';

const travel = { duration: 200, easing: 'ease-out' } as const;

/** On the page, so that scrolling in between is no travelling. */
type Place = { readonly stage: Stage; readonly left: number; readonly top: number };

export function useTravel(columns: readonly Column[]): void {
  const places = useRef(new Map<string, Place>());
  const isWelcome = useMotionWelcome();
  useLayoutEffect(() => {
    if (!isWelcome) return;
    const before = places.current;
    const now = new Map<string, Place>();
    for (const { stage, changes } of columns) {
      for (const { id, number } of changes) {
        const card = document.getElementById(cardLinkId(number))?.closest('li');
        if (!card) continue;
        const { left, top } = card.getBoundingClientRect();
        const place = { stage, left: left + window.scrollX, top: top + window.scrollY };
        const from = before.get(id);
        if (from && from.stage !== stage) start(card, from, place);
        now.set(id, place);
      }
    }
    places.current = now;
  }, [columns, isWelcome]);
}

function start(card: Element, from: Place, to: Place): void {
  /* Places are of the page, and a shift is of the card, which a room sees enlarged. */
  const zoom = card.currentCSSZoom ?? 1;
  const shift = `translate(${(from.left - to.left) / zoom}px, ${(from.top - to.top) / zoom}px)`;
  card.animate?.(
    [
      { transform: shift, zIndex: 3 },
      { transform: 'none', zIndex: 3 },
    ],
    travel,
  );
}
