/** One paragraph: what it is about, its words, and the number of its footnote. */
import type { Line } from '../../../../../shared/text/blueprint/document/section.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { anchorId, noteId, referenceId } from './place-ids.ts';
import { useDocumentStyles } from './styles.ts';

export function LineShown({ line: { lead, words, to, note } }: { readonly line: Line }) {
  const styles = useDocumentStyles();
  return (
    <>
      {lead !== null && <span className={styles.lead}>{lead} </span>}
      {to === null ? words : <PlaceLink to={anchorId(to)}>{words}</PlaceLink>}
      {note !== null && (
        <sup className={styles.note}>
          <PlaceLink id={referenceId(note.n)} to={noteId(note.n)} role="doc-noteref">
            {note.n}
          </PlaceLink>
        </sup>
      )}
    </>
  );
}
