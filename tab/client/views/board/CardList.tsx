/** The cards of one stage, one below the other. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { BoardChange } from '../../../../shared/contracts/api/board.ts';
import { belowDesk } from '../../components/breakpoints.ts';
import { usePrinting } from '../../hooks/use-printing.ts';
import { ChangeCard } from './ChangeCard.tsx';
import { LongCardList } from './lazy-long-list.ts';
import type { Moving } from './move/use-moving.tsx';

/** From here on only those in sight are drawn, so that a long board scrolls as smoothly as a short one. */
const manyCards = 50;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [belowDesk]: { gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))' },
  },
});

export type CardListProps = {
  readonly name: string;
  readonly changes: readonly BoardChange[];
  readonly arrived: ReadonlySet<string>;
  readonly moving: Moving;
};

export function CardList(props: CardListProps) {
  const isPrinting = usePrinting();
  if (props.changes.length <= manyCards || isPrinting) return <WholeList {...props} />;
  const first = { ...props, changes: props.changes.slice(0, manyCards) };
  return (
    <Suspense fallback={<WholeList {...first} />}>
      <LongCardList {...props} />
    </Suspense>
  );
}

function WholeList({ name, changes, arrived, moving }: CardListProps) {
  const styles = useStyles();
  return (
    <ul aria-label={name} className={styles.list}>
      {changes.map((change) => (
        <ChangeCard
          key={change.id}
          change={change}
          isNew={arrived.has(change.id)}
          moving={moving}
        />
      ))}
    </ul>
  );
}
