/** Notes below each other, each with its shape and its words: for a phone, and where they stand too close. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JourneyView } from '../../../../../shared/contracts/api/journey.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../shared/text/views/page.ts';
import { smallPrint } from '../../../components/sizes.ts';
import { NoteGlyph } from './NoteGlyph.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  note: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '52px',
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
  glyph: {
    display: 'flex',
    flexShrink: 0,
    width: '32px',
    justifyContent: 'center',
    paddingTop: '14px',
  },
  words: { ...typographyStyles.body1, minWidth: 0, overflowWrap: 'anywhere' },
  about: { ...smallPrint, display: 'block', color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly notes: JourneyView['notes'];
  /** Where it is the only thing that stands for the note. */
  readonly idOf?: (number: number) => string;
};

export function NoteList({ notes, idOf }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <li key={note.changeId}>
          <a id={idOf?.(note.number)} href={`#${shortId(note.number)}`} className={styles.note}>
            <span className={styles.glyph}>
              <NoteGlyph shape={note} />
            </span>
            <span className={styles.words}>
              <span className={styles.about}>
                {shortId(note.number)} · {text.stages[note.stage]}
                {note.decision !== null && <> · {text.tab.board.decided[note.decision]}</>}{' '}
              </span>
              {note.title}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
