/** Lets a card of the board be dragged, and a stage take it; the menu of the card does the same without a mouse. */
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import type { Stage } from '../../../../../shared/domain/journey/stage.ts';
import { openMovesOf } from './moves-of.ts';

export function useDragged<T extends HTMLElement>(change: BoardChange, mayMove: boolean) {
  const card = useRef<T>(null);
  const [isDragged, setDragged] = useState(false);
  useEffect(
    () =>
      whereIs(mayMove ? card : null, (element) =>
        draggable({
          element,
          getInitialData: () => ({ change }),
          onDragStart: () => setDragged(true),
          onDrop: () => setDragged(false),
        }),
      ),
    [change, mayMove],
  );
  return { card, isDragged };
}

/**
 * `onDrop`: a change from another stage was let go over this one. Only where it can go the stage shows that it
 * takes it; elsewhere it is said why not.
 */
export function useDropStage<T extends HTMLElement>(
  stage: Stage,
  onDrop: (change: BoardChange) => void,
) {
  const column = useRef<T>(null);
  const [isOver, setOver] = useState(false);
  useEffect(
    () =>
      whereIs(column, (element) =>
        dropTargetForElements({
          element,
          canDrop: ({ source }) => changeOf(source.data)?.stage !== stage,
          onDragEnter: ({ source }) => setOver(goesTo(changeOf(source.data), stage)),
          onDragLeave: () => setOver(false),
          onDrop: ({ source }) => {
            setOver(false);
            const change = changeOf(source.data);
            if (change) onDrop(change);
          },
        }),
      ),
    [stage, onDrop],
  );
  return { column, isOver };
}

function goesTo(change: BoardChange | undefined, stage: Stage): boolean {
  return change !== undefined && openMovesOf(change).some(({ to }) => to === stage);
}

function whereIs<T extends HTMLElement>(
  ref: RefObject<T | null> | null,
  use: (element: T) => () => void,
) {
  return ref?.current ? use(ref.current) : undefined;
}

function changeOf({ change }: Readonly<Record<string | symbol, unknown>>): BoardChange | undefined {
  return change as BoardChange | undefined;
}
