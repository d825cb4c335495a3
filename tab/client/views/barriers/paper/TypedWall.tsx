/** What somebody typed in off a wall, before it is saved: the themes with their barriers, what is new, and what could not be read. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { TypedWallView } from '../../../../../shared/contracts/api/barriers.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { usePanelStyles } from '../../../components/panels.ts';

const useStyles = makeStyles({
  all: { display: 'grid', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  /** No larger than the heading of the panel it is in. */
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  part: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  note: { color: tokens.colorNeutralForeground2 },
});

/** In the words for what the cards are of. */
export type TypedWords = {
  readonly willBe: string;
  readonly wouldBe: string;
  readonly newTheme: (name: string) => string;
  readonly others: (count: number) => string;
};

type Props = {
  readonly wall: TypedWallView;
  readonly words: TypedWords;
  readonly ref: Ref<HTMLHeadingElement>;
};

export function TypedWall({ wall, words, ref }: Props) {
  const styles = useStyles();
  const { words: quiet } = usePanelStyles();
  const { paper } = text.tab.barriers;
  const { themes, problems, questions, others } = wall;
  const hasNew = themes.some(({ barriers }) => barriers.some(({ isNew }) => isNew));
  return (
    <section className={styles.all}>
      <h3 ref={ref} tabIndex={-1} className={styles.heading}>
        {problems.length > 0 ? words.wouldBe : words.willBe}
      </h3>
      <Sentences heading={paper.couldNot} sentences={problems} />
      <Sentences heading={paper.lookAgain} sentences={questions} />
      {themes.map(({ name, isNew, barriers }) => (
        <div key={name ?? ''}>
          <h4 className={styles.part}>{toHeading(name, isNew, words)}</h4>
          <ul className={styles.list}>
            {barriers.map((barrier, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same words, and none moves
              <li key={at}>
                {barrier.text} <span className={styles.note}>{toNote(barrier)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {others > 0 && <p className={quiet}>{words.others(others)}</p>}
      {hasNew && <p className={quiet}>{paper.fromNobody}</p>}
    </section>
  );
}

type SentencesProps = { readonly heading: string; readonly sentences: readonly string[] };

function Sentences({ heading, sentences }: SentencesProps) {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <div>
      <h4 className={styles.part}>{heading}</h4>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function toHeading(name: string | null, isNew: boolean, { newTheme }: TypedWords): string {
  if (name === null) return text.barriers.unthemed;
  return isNew ? newTheme(name) : name;
}

function toNote({ isNew, leaves }: TypedWallView['themes'][number]['barriers'][number]): string {
  const { newBarrier, leaves: until } = text.tab.barriers.paper;
  if (isNew) return newBarrier;
  return leaves === undefined ? '' : until(leaves);
}
