/** The footnotes, at the end of the document: each leads back to what it is to. */
import { type Note, toNoteWords } from '../../../../../shared/text/blueprint/document/section.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { noteId, referenceId } from './place-ids.ts';
import { useDocumentStyles } from './styles.ts';

type Props = {
  readonly notes: readonly Note[];
  readonly name: string;
  readonly backTo: (n: number) => string;
};

export function NoteList({ notes, name, backTo }: Props) {
  const styles = useDocumentStyles();
  if (notes.length === 0) return null;
  return (
    <section aria-label={name} className={styles.notes}>
      <ol className={styles.noteList}>
        {notes.map((note) => (
          <li key={note.n} id={noteId(note.n)} tabIndex={-1} className={styles.noteItem}>
            <span className={styles.noteNumber}>
              <PlaceLink to={referenceId(note.n)} role="doc-backlink" label={backTo(note.n)}>
                {note.n}
              </PlaceLink>
            </span>
            <span>{toNoteWords(note)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
