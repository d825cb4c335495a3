/** How to read the picture: each shape that is in it, with its word. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { JourneyView } from '../../../../../shared/contracts/api/journey.ts';
import { isForBlueprint } from '../../../../../shared/domain/journey/crescendo/notes.ts';
import { stages } from '../../../../../shared/domain/journey/stage.ts';
import { decisions } from '../../../../../shared/domain/small-change/content/learning.ts';
import { text } from '../../../../../shared/text/views/page.ts';
import { wall } from '../../../components/breakpoints.ts';
import { momentPaths } from './MomentMark.tsx';
import { NoteGlyph } from './NoteGlyph.tsx';

const useStyles = makeStyles({
  key: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  glyph: { display: 'flex', paddingTop: '10px' },
  flat: { display: 'flex' },
});

export function ShapeKey({ journey: { notes, moments } }: { readonly journey: JourneyView }) {
  const styles = useStyles();
  const { key } = text.tab.crescendo;
  const told = decisions.filter((each) => notes.some(({ decision }) => decision === each));
  const kinds = new Set(moments.map(({ kind }) => kind));
  return (
    <ul aria-label={key.title} className={styles.key}>
      {stages.map((stage) => (
        <Item key={stage} words={key[stage]}>
          <span className={styles.glyph}>
            <NoteGlyph shape={{ stage, decision: null, scope: 'in-our-gift' }} />
          </span>
        </Item>
      ))}
      {told.map((decision) => (
        <Item key={decision} words={key[decision]}>
          <span className={styles.glyph}>
            <NoteGlyph shape={{ stage: 'grow', decision, scope: 'in-our-gift' }} />
          </span>
        </Item>
      ))}
      {notes.some(isForBlueprint) && (
        <Item words={key.blueprint}>
          <span className={styles.flat}>
            <NoteGlyph shape={{ stage: 'mission', decision: null, scope: 'for-the-blueprint' }} />
          </span>
        </Item>
      )}
      {kinds.has('yes') && (
        <Item words={key.yes}>
          <Mark kind="yes" />
        </Item>
      )}
      {kinds.has('strands-chosen') && (
        <Item words={key.strands}>
          <Mark kind="strands-chosen" />
        </Item>
      )}
    </ul>
  );
}

function Item({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li className={useStyles().item}>
      {children}
      {words}
    </li>
  );
}

function Mark({ kind }: { readonly kind: keyof typeof momentPaths }) {
  return (
    <svg
      aria-hidden
      width="20"
      height="20"
      viewBox="-10 -10 20 20"
      fill="none"
      stroke="currentColor"
    >
      <path d={momentPaths[kind]} strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
