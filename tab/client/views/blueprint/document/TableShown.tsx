/** A table of the document; its head is drawn again on each page it goes on to. */
import { mergeClasses } from '@fluentui/react-components';
import type { Cell, Table } from '../../../../../shared/text/blueprint/document/section.ts';
import { LineShown } from './LineShown.tsx';
import { useDocumentStyles } from './styles.ts';

/** In CSS pixels, what a column needs to be read in a hand. */
const columnWidth = 110;

export function TableShown({ table: { name, head, rows, widths } }: { readonly table: Table }) {
  const styles = useDocumentStyles();
  const all = widths.reduce((sum, each) => sum + each, 0);
  const minWidth = head.length > 2 ? `${head.length * columnWidth}px` : undefined;
  return (
    /* biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls has to be reached with the keyboard. */
    <section aria-label={name} tabIndex={0} className={styles.frame}>
      <table aria-label={name} className={styles.table} style={{ minWidth }}>
        <thead>
          <tr className={styles.row}>
            {head.map((words, at) => (
              <th
                key={words}
                scope="col"
                className={mergeClasses(styles.cell, styles.head)}
                style={{ width: `${(100 * (widths[at] ?? 1)) / all}%` }}
              >
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: Two may say the same, and none has state.
            <Row key={at} cells={cells} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ cells: [first = [], ...rest] }: { readonly cells: readonly Cell[] }) {
  const styles = useDocumentStyles();
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.cell}>
        <CellShown cell={first} />
      </th>
      {rest.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: What stands in which column is all there is to it.
        <td key={at} className={styles.cell}>
          <CellShown cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function CellShown({ cell }: { readonly cell: Cell }) {
  const { inCell } = useDocumentStyles();
  return cell.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: Two may say the same, and none has state.
    <p key={at} className={inCell}>
      <LineShown line={line} />
    </p>
  ));
}
