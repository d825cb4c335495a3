/** The four questions of the action plan with what the team has written so far. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ChangeDetail } from '../../../../../shared/contracts/board.ts';
import { planQuestions } from '../../../../../shared/domain/action-plan.ts';
import { text } from '../../../../../shared/text/text.ts';
import { DetailSection } from './DetailSection.tsx';

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

export function PlanAnswers({ plan }: { readonly plan: ChangeDetail['plan'] }) {
  const styles = useStyles();
  return (
    <DetailSection title={text.tab.detail.plan}>
      <dl className={styles.answers}>
        {planQuestions.map((question) => (
          <div key={question}>
            <dt className={styles.question}>{text.tab.detail.questions[question]}</dt>
            <dd className={mergeClasses(styles.answer, !plan[question] && styles.unwritten)}>
              {plan[question] ?? text.tab.detail.notWritten}
            </dd>
          </div>
        ))}
      </dl>
    </DetailSection>
  );
}
