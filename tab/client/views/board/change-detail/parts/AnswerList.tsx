/** Questions with what the team has said to each, or that nothing has been written yet. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { text } from '../../../../../../shared/text/views/facts.ts';

const useStyles = makeStyles({
  answers: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  question: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  answer: {
    ...typographyStyles.body1,
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  unwritten: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

export type Answer = {
  readonly id: string;
  readonly question: string;
  readonly answer: string | null;
};

export function AnswerList({ answers }: { readonly answers: readonly Answer[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.answers}>
      {answers.map(({ id, question, answer }) => (
        <div key={id}>
          <dt className={styles.question}>{question}</dt>
          <dd className={mergeClasses(styles.answer, answer === null && styles.unwritten)}>
            {answer ?? text.tab.detail.notWritten}
          </dd>
        </div>
      ))}
    </dl>
  );
}
