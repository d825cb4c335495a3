/** How wide an element is, followed as it changes: what is drawn in it can be laid out for that. */
import { type RefObject, useEffect, useRef, useState } from 'react';

/** A picture laid out for a width a little less is right, and so it is drawn once, not twice. */
const stepPx = 32;

/**
 * In CSS pixels, in steps, and never more than there is. As wide as the window less `margins` until the browser has laid the page out, which it
 * is not made to do in the middle of drawing it.
 */
export function useWidth(margins: number): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(() => toStep(window.innerWidth - margins));
  useEffect(() => {
    const watched = element.current;
    if (!watched || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(toStep(entry.contentRect.width));
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}

function toStep(width: number): number {
  return Math.floor(width / stepPx) * stepPx;
}
