/** One change for a room to talk about: what it is, what was said of it, and what was learned; no names, nothing to fill in. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ChangeDetail } from '../../../../../shared/contracts/api/board.ts';
import { planQuestions } from '../../../../../shared/domain/small-change/content/action-plan.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { stanceNow } from '../../../../../shared/domain/stakeholders/stakeholder.ts';
import { text } from '../../../../../shared/text/views/workshop.ts';
import { useChange } from '../../../api/changes.ts';
import { AsyncContent } from '../../../components/AsyncContent.tsx';
import { CardLabelBadge } from '../../../components/labels/CardLabelBadge.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { toLearningAnswers } from '../../board/change-detail/grow/learning-answers.ts';
import { type Answer, AnswerList } from '../../board/change-detail/parts/AnswerList.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalL, justifyItems: 'start' },
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.title1, margin: 0, overflowWrap: 'anywhere', textWrap: 'balance' },
  words: { ...typographyStyles.subtitle1, margin: 0, fontWeight: tokens.fontWeightRegular },
  answers: {
    justifySelf: 'stretch',
    display: 'grid',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(420px, 100%), 1fr))',
  },
});

type Props = {
  readonly teamId: string;
  readonly number: number;
  readonly onClose: () => void;
};

export function ChangeOnWall({ teamId, number, onClose }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.parts}>
      <Button icon={<ArrowLeftRegular />} onClick={onClose}>
        {text.tab.workshop.back}
      </Button>
      <AsyncContent read={useChange(teamId, shortId(number))}>
        {(change) => <Shown change={change} />}
      </AsyncContent>
    </div>
  );
}

function Shown({ change }: { readonly change: ChangeDetail }) {
  const styles = useStyles();
  const { detail } = text.tab;
  const { title, benefit, stage, strandName, latest } = change;
  const about = [text.stages[stage], ...(strandName === null ? [] : [strandName])];
  const plan = said(
    planQuestions.map((id) => ({ id, question: detail.questions[id], answer: change.plan[id] })),
  );
  const learning = said(toLearningAnswers(change.learning));
  const roles = change.stakeholders.map((person) => ({
    id: person.id,
    question: detail.stands(person.role, text.stancesShort[stanceNow(person)]),
    answer: person.approach ?? text.influence.noApproach,
  }));
  return (
    <>
      <p className={styles.about}>{about.join(' · ')}</p>
      <h2 className={styles.title}>{title}</h2>
      {benefit !== null && <p className={styles.words}>{benefit}</p>}
      {latest !== null && <p className={styles.words}>{text.quote(latest)}</p>}
      <CardLabelBadge change={change} />
      <div className={styles.answers}>
        <Answers title={detail.plan} answers={plan} />
        <Answers title={detail.people} answers={roles} />
        <Answers title={detail.learning} answers={learning} />
      </div>
    </>
  );
}

function Answers({
  title,
  answers,
}: {
  readonly title: string;
  readonly answers: readonly Answer[];
}) {
  if (answers.length === 0) return null;
  return (
    <Panel title={title}>
      <AnswerList answers={answers} />
    </Panel>
  );
}

/** What nobody has said yet is nothing to look at. */
function said(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(({ answer }) => answer !== null);
}
