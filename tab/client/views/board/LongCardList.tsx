/** A stage with very many cards: those in sight and a few around them, at the places they have among all. */
import { makeStyles } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { CardListProps } from './CardList.tsx';
import { ChangeCard } from './ChangeCard.tsx';

/** In CSS pixels; a card is measured once it is drawn. */
const usualHeight = 140;
const gap = 12;

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
});

export function LongCardList({ name, changes, arrived, moving }: CardListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const place = list.current?.getBoundingClientRect().top ?? 0;
    setTop(place + window.scrollY);
  }, []);
  const cards = useWindowVirtualizer({
    count: changes.length,
    estimateSize: () => usualHeight,
    getItemKey: (place) => changes[place]?.id ?? place,
    gap,
    overscan: 6,
    scrollMargin: top,
  });
  return (
    <ul
      ref={list}
      aria-label={name}
      className={useStyles().list}
      style={{ height: cards.getTotalSize() }}
    >
      {cards.getVirtualItems().map(({ key, index, start }) => {
        const change = changes[index];
        return (
          change && (
            <ChangeCard
              key={key}
              change={change}
              isNew={arrived.has(change.id)}
              moving={moving}
              index={index}
              count={changes.length}
              top={start - top}
              measure={cards.measureElement}
            />
          )
        );
      })}
    </ul>
  );
}
