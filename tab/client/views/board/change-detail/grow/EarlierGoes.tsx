/** The goes before this one, the latest first, each with what happened and what it taught. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { toDateWords } from '../../../../../../shared/text/dates.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { AnswerList } from '../parts/AnswerList.tsx';
import { DetailSection } from '../parts/DetailSection.tsx';
import { toLearningAnswers } from './learning-answers.ts';

const useStyles = makeStyles({
  go: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

export function EarlierGoes({ goes }: Pick<ChangeDetail, 'goes'>) {
  const styles = useStyles();
  if (goes.length === 0) return null;
  const numbered = goes.map((go, at) => ({ ...go, number: at + 1 })).toReversed();
  return (
    <DetailSection title={text.goes.earlier}>
      {numbered.map(({ number, from, until, learning }) => (
        <div key={number} className={styles.go}>
          <h4 className={styles.title}>
            {text.goes.between(number, toDateWords(from), toDateWords(until))}
          </h4>
          <AnswerList answers={toLearningAnswers(learning)} />
        </div>
      ))}
    </DetailSection>
  );
}
