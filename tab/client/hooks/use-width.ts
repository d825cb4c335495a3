/** How wide an element is, followed as it changes: what is drawn in it can be laid out for that. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** In CSS pixels; `usual` where nothing is laid out. */
export function useWidth(usual: number): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched || watched.clientWidth === 0) return undefined;
    const measure = () => setWidth(watched.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
