/** The local blueprint to be read, and to be printed: the same words as in its Word file. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { BlueprintView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { toBlueprintDocument } from '../../../../../shared/text/blueprint/document/document.ts';
import { notesOf, type Section } from '../../../../../shared/text/blueprint/document/section.ts';
import { wall } from '../../../components/breakpoints.ts';
import { useDocumentWords } from '../parts/use-document-words.ts';
import { BlockShown } from './BlockShown.tsx';
import { NoteList } from './NoteList.tsx';
import { useDocumentStyles } from './styles.ts';

const useStyles = makeStyles({
  document: {
    ...typographyStyles.body2,
    maxWidth: '760px',
    marginInline: 'auto',
    overflowWrap: 'anywhere',
    [wall]: { fontSize: '20px', lineHeight: '30px', maxWidth: '1040px' },
    '@media print': {
      maxWidth: 'none',
      margin: 0,
      color: '#000',
      fontSize: '11pt',
      lineHeight: 1.35,
    },
  },
  title: {
    ...typographyStyles.largeTitle,
    margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}`,
    textWrap: 'balance',
  },
  part: {
    ...typographyStyles.title3,
    margin: '48px 0 16px',
    textWrap: 'balance',
    breakAfter: 'avoid',
    [wall]: typographyStyles.title1,
  },
});

/** Level 1 of the document is the third of the page, below the team’s name and the document’s title. */
export function BlueprintDocument({ view }: { readonly view: BlueprintView }) {
  const styles = useStyles();
  const words = useDocumentWords();
  const [cover, ...parts] = toBlueprintDocument(view, words);
  if (!cover) return null;
  return (
    <article className={styles.document}>
      <h2 className={styles.title}>{cover.heading}</h2>
      <Blocks section={cover} />
      {parts.map((section) => (
        <Part key={section.heading} section={section} />
      ))}
      <NoteList notes={notesOf(parts)} name={words.notes} backTo={words.backTo} />
    </article>
  );
}

function Part({ section }: { readonly section: Section }) {
  const styles = useStyles();
  const { onNewPage } = useDocumentStyles();
  const { heading, startsPage } = section;
  return (
    <section>
      <h3 className={mergeClasses(styles.part, startsPage && onNewPage)}>{heading}</h3>
      <Blocks section={section} />
    </section>
  );
}

function Blocks({ section: { blocks } }: { readonly section: Section }) {
  return blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: What stands where is all that tells two alike apart, and none of it has state.
    <BlockShown key={at} block={block} />
  ));
}
