/** Lets a barrier be dragged, and a theme take it; ticks and buttons do the same without a mouse. */
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

type Data = Readonly<Record<string | symbol, unknown>>;

export type DraggedBarrier = { readonly id: string; readonly themeId: string | null };

export function useDraggedBarrier<T extends HTMLElement>(
  id: string,
  themeId: string | null,
  mayMove: boolean,
) {
  const element = useRef<T>(null);
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    if (!mayMove || !element.current) return undefined;
    return draggable({
      element: element.current,
      getInitialData: () => ({ barrier: { id, themeId } }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [id, themeId, mayMove]);
  return { element, isDragged };
}

/** `onDrop`: null where nothing can be let go. */
export function useDropPlace<T extends HTMLElement>(
  takes: (barrier: DraggedBarrier) => boolean,
  onDrop: ((barrier: DraggedBarrier) => void) | null,
) {
  const element = useRef<T>(null);
  const [isOver, setOver] = useState(false);
  const isTaken = useEffectEvent(takes);
  const onTaken = useEffectEvent((barrier: DraggedBarrier) => onDrop?.(barrier));
  const isOpen = onDrop !== null;
  useEffect(() => {
    if (!isOpen || !element.current) return undefined;
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => {
        const barrier = barrierOf(source.data);
        return barrier !== undefined && isTaken(barrier);
      },
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const barrier = barrierOf(source.data);
        if (barrier) onTaken(barrier);
      },
    });
  }, [isOpen]);
  return { element, isOver };
}

function barrierOf({ barrier }: Data): DraggedBarrier | undefined {
  return barrier as DraggedBarrier | undefined;
}
