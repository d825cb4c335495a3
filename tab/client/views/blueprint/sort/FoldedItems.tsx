/** What hangs in a theme: its first few, and the rest once somebody wants to see it, so that the next theme is not screens away. */
import { Button } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { usePanelStyles } from '../../../components/panels.ts';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { useIsPhone } from '../../../hooks/use-is-phone.ts';
import { usePrinting } from '../../../hooks/use-printing.ts';
import { SenseItem } from './SenseItem.tsx';
import type { Item, Sorting } from './sorting.ts';

const shownAtFirst = { phone: 2, desk: 6 } as const;

type Props = {
  readonly theme: string;
  readonly items: readonly Item[];
  readonly sorting: Sorting;
};

/** A room reads all of it aloud. What somebody has just moved or ticked stays in sight. */
export function FoldedItems({ theme, items, sorting }: Props) {
  const { list } = usePanelStyles();
  const listId = useId();
  const shown = useRef<HTMLUListElement>(null);
  const isOnWall = useIsOnWall();
  const isPrinting = usePrinting();
  const few = useIsPhone() ? shownAtFirst.phone : shownAtFirst.desk;
  const [isOpen, setOpen] = useState(false);
  const { showAll, showAllOf, showFew, showFewOf } = text.tab.sense.theme;
  const inSight = items.filter(({ id }, at) => at < few || sorting.keepsInSight(id));
  const isFolding = !isOnWall && !isPrinting && items.length > inSight.length + 1;
  const folded = isFolding && !isOpen;

  /** Whoever opens it goes on where they were. */
  function toggle() {
    flushSync(() => setOpen(!isOpen));
    if (isOpen) return;
    const first = items.findIndex((item) => !inSight.includes(item));
    shown.current?.children[first]?.querySelector<HTMLElement>('input, button, a')?.focus();
  }

  if (items.length === 0) return null;
  return (
    <>
      <ul ref={shown} id={listId} className={list}>
        {(folded ? inSight : items).map((item) => (
          <SenseItem key={item.id} {...{ item, sorting }} />
        ))}
      </ul>
      {isFolding && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-label={isOpen ? showFewOf(theme) : showAllOf(items.length, theme)}
            onClick={toggle}
          >
            {isOpen ? showFew : showAll(items.length)}
          </Button>
        </div>
      )}
    </>
  );
}
