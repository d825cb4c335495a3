/** Lets what hangs on a wall be dragged, and a place on it take it; ticks, menus and buttons do the same without a mouse. */
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

type Data = Readonly<Record<string | symbol, unknown>>;

/** `place`: where it hangs; null where it hangs nowhere yet. */
export type Dragged = { readonly id: string; readonly place: string | null };

type OverPlace = {
  readonly source: { readonly data: Data };
  readonly location: {
    readonly current: { readonly dropTargets: readonly { readonly element: Element }[] };
  };
  readonly self: { readonly element: Element };
};

export function useDragged<T extends HTMLElement>(
  id: string,
  place: string | null,
  mayMove: boolean,
) {
  const element = useRef<T>(null);
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    if (!mayMove || !element.current) return undefined;
    return draggable({
      element: element.current,
      getInitialData: () => ({ dragged: { id, place } }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [id, place, mayMove]);
  return { element, isDragged };
}

/** `onDrop`: null where nothing can be let go. */
export function useDropPlace<T extends HTMLElement>(
  takes: (dragged: Dragged) => boolean,
  onDrop: ((dragged: Dragged) => void) | null,
) {
  const element = useRef<T>(null);
  const [isOver, setOver] = useState(false);
  const onTaken = useEffectEvent((dragged: Dragged) => onDrop?.(dragged));
  const isOpen = onDrop !== null;
  /** Only by the innermost place there is: what is let go where it hangs stays there. */
  const toTaken = useEffectEvent(({ source, location, self }: OverPlace) => {
    const dragged = draggedOf(source.data);
    const isInnermost = location.current.dropTargets[0]?.element === self.element;
    return dragged && isInnermost && takes(dragged) ? dragged : undefined;
  });
  useEffect(() => {
    if (!isOpen || !element.current) return undefined;
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => draggedOf(source.data) !== undefined,
      onDropTargetChange: (event) => setOver(toTaken(event) !== undefined),
      onDrop: (event) => {
        setOver(false);
        const dragged = toTaken(event);
        if (dragged) onTaken(dragged);
      },
    });
  }, [isOpen]);
  return { element, isOver };
}

function draggedOf({ dragged }: Data): Dragged | undefined {
  return dragged as Dragged | undefined;
}
