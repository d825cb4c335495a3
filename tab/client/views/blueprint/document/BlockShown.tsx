/** One piece of the document: a heading, a paragraph, a list or a table. */
import { mergeClasses } from '@fluentui/react-components';
import type { Block, Item } from '../../../../../shared/text/blueprint/document/section.ts';
import { LineShown } from './LineShown.tsx';
import { anchorId } from './place-ids.ts';
import { useDocumentStyles } from './styles.ts';
import { TableShown } from './TableShown.tsx';

export function BlockShown({ block }: { readonly block: Block }) {
  const styles = useDocumentStyles();
  switch (block.kind) {
    case 'heading':
      return <HeadingShown heading={block} />;
    case 'subtitle':
      return <p className={styles.subtitle}>{block.words}</p>;
    case 'paragraph':
      return (
        <p className={mergeClasses(styles.paragraph, block.line.words === '' && styles.leadsOn)}>
          <LineShown line={block.line} />
        </p>
      );
    case 'list':
      return <ListShown items={block.items} />;
    case 'table':
      return <TableShown table={block} />;
  }
}

type Heading = Extract<Block, { readonly kind: 'heading' }>;

function HeadingShown({ heading }: { readonly heading: Heading }) {
  const { level2, level3, onNewPage } = useDocumentStyles();
  const { level, words, anchor, startsPage } = heading;
  const place = anchor === null ? {} : { id: anchorId(anchor), tabIndex: -1 };
  return level === 2 ? (
    <h4 {...place} className={startsPage ? `${level2} ${onNewPage}` : level2}>
      {words}
    </h4>
  ) : (
    <h5 {...place} className={level3}>
      {words}
    </h5>
  );
}

function ListShown({ items }: { readonly items: readonly Item[] }) {
  const { list } = useDocumentStyles();
  return (
    <ul className={list}>
      {items.map(({ line, under }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: Two may say the same, and none has state.
        <li key={at}>
          <LineShown line={line} />
          {under.length > 0 && (
            <ListShown items={under.map((each) => ({ line: each, under: [] }))} />
          )}
        </li>
      ))}
    </ul>
  );
}
