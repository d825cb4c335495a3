/** The changes behind a head that stands for several, as a list. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Head } from '../../../../../shared/domain/journey/crescendo/drawing/place-heads.ts';
import { toWeekWords } from '../../../../../shared/text/journey-words.ts';
import { text } from '../../../../../shared/text/views/page.ts';
import { Panel } from '../../../components/Panel.tsx';
import { isInStrand } from './in-strand.ts';
import { NoteList } from './NoteList.tsx';

const useStyles = makeStyles({
  crowd: { outlineStyle: 'none' },
  close: { marginTop: tokens.spacingVerticalM },
});

type Props = {
  readonly crowd: Head;
  readonly weeks: number;
  readonly strand: string | null;
  readonly onClose: () => void;
};

export function Crowd({ crowd, weeks, strand, onClose }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { notes, week } = crowd;
  useEffect(() => {
    if (notes.length > 0) list.current?.focus();
  }, [notes]);
  return (
    <div ref={list} tabIndex={-1} className={styles.crowd}>
      <Panel title={text.tab.crescendo.crowdName(notes.length, toWeekWords(week, weeks))}>
        <NoteList notes={notes.filter((note) => isInStrand(note, strand))} />
        <Button className={styles.close} onClick={onClose}>
          {text.tab.close}
        </Button>
      </Panel>
    </div>
  );
}
