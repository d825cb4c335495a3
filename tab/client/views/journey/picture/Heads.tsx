/** The notes themselves: links one can point at, and go through with the arrow keys. Tab enters once. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import {
  isArrow,
  nextHead,
} from '../../../../../shared/domain/journey/crescendo/drawing/next-head.ts';
import type { Head } from '../../../../../shared/domain/journey/crescendo/drawing/place-heads.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { toWayWords, toWeekWords } from '../../../../../shared/text/journey-words.ts';
import { text } from '../../../../../shared/text/views/page.ts';
import { wall } from '../../../components/breakpoints.ts';
import { cardLinkId } from '../../board/change-detail/card-link.ts';
import { isInStrand } from './in-strand.ts';
import { NoteGlyph } from './NoteGlyph.tsx';
import { placeOnSheet } from './place-on-sheet.ts';

const useStyles = makeStyles({
  head: {
    ...typographyStyles.body1Strong,
    position: 'absolute',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    padding: 0,
    border: 'none',
    transform: 'translate(-50%, -50%)',
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    textDecorationLine: 'none',
    cursor: 'pointer',
    [wall]: typographyStyles.subtitle2,
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': {
      color: tokens.colorBrandForeground1,
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  crowd: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  aside: { opacity: 0.35 },
});

type Props = {
  /** From left to right. */
  readonly heads: readonly Head[];
  readonly weeks: number;
  /** Of a target, in CSS pixels. */
  readonly size: number;
  readonly strand: string | null;
  /** Null once nothing is looked at any more. */
  readonly onLook: (head: Head | null) => void;
  readonly onOpenCrowd: (head: Head) => void;
};

export function Heads({ heads, weeks, size, strand, onLook, onOpenCrowd }: Props) {
  const styles = useStyles();
  const [entered, setEntered] = useState<string | null>(null);
  const found = heads.findIndex((head) => idOf(head) === entered);
  const at = Math.max(0, found);

  function goOn(event: KeyboardEvent): void {
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const next = heads[nextHead(heads, at, event.key)];
    if (next) document.getElementById(idOf(next))?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: It groups links that one goes through with the arrow keys; no form.
    <div role="group" aria-label={text.tab.crescendo.pictureOf(countNotes(heads))} onKeyDown={goOn}>
      {heads.map((head, place) => {
        const id = idOf(head);
        const look = {
          id,
          style: { ...placeOnSheet(head), width: size, height: size },
          tabIndex: place === at ? 0 : -1,
          onFocus: () => {
            setEntered(id);
            onLook(head);
          },
          onBlur: () => onLook(null),
          onMouseEnter: () => onLook(head),
          onMouseLeave: () => onLook(null),
        };
        const isAside = !head.notes.some((note) => isInStrand(note, strand));
        const style = mergeClasses(styles.head, isAside && styles.aside);
        const [note] = head.notes;
        return head.notes.length === 1 && note ? (
          <a
            key={id}
            {...look}
            href={`#${shortId(note.number)}`}
            aria-label={text.tab.crescendo.noteName(toWayWords(note), note.title)}
            className={style}
          >
            <NoteGlyph shape={note} size={size} isOnLines />
          </a>
        ) : (
          <button
            key={id}
            {...look}
            type="button"
            aria-label={text.tab.crescendo.crowdName(
              head.notes.length,
              toWeekWords(head.week, weeks),
            )}
            className={mergeClasses(style, styles.crowd)}
            onClick={() => onOpenCrowd(head)}
          >
            {text.tab.crescendo.crowd(head.notes.length)}
          </button>
        );
      })}
    </div>
  );
}

function countNotes(heads: readonly Head[]): number {
  return heads.reduce((sum, { notes }) => sum + notes.length, 0);
}

/** A note goes by its change, so that the focus comes back to it when the change is closed again. */
function idOf({ notes: [first, ...more] }: Head): string {
  const number = first?.number ?? 0;
  return more.length === 0 ? cardLinkId(number) : `crowd-${number}`;
}
