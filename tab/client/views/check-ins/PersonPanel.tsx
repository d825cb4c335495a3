/** One person's last check-ins: the day, whether it arrived, and what they said. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  type FluentIcon,
  MailDismissRegular,
  MailRegular,
  QuestionCircleRegular,
  SendRegular,
  SubtractCircleRegular,
  TimerRegular,
} from '@fluentui/react-icons';
import type { CheckInsView } from '../../../../shared/contracts/api/check-ins.ts';
import { toCheckInSummary } from '../../../../shared/text/check-in-words.ts';
import { toDayWords } from '../../../../shared/text/dates.ts';
import { text } from '../../../../shared/text/views/check-ins.ts';
import { wall } from '../../components/breakpoints.ts';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { smallPrint } from '../../components/sizes.ts';

type Person = CheckInsView['people'][number];
type State = Person['checkIns'][number]['state'];
type Said = NonNullable<Person['checkIns'][number]['answer']>;

const icons: Readonly<Record<State, FluentIcon>> = {
  answered: CheckmarkCircleRegular,
  asked: MailRegular,
  waiting: SendRegular,
  unreachable: MailDismissRegular,
  unconfirmed: QuestionCircleRegular,
  missed: TimerRegular,
  'not-asked': SubtractCircleRegular,
};

const useStyles = makeStyles({
  checkIn: { display: 'flex', gap: tokens.spacingHorizontalM },
  icon: {
    display: 'flex',
    flexShrink: 0,
    fontSize: '24px',
    color: tokens.colorNeutralForeground2,
  },
  state: { ...typographyStyles.body1Strong, display: 'block', [wall]: typographyStyles.subtitle1 },
  answer: {
    ...typographyStyles.body1,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
    [wall]: typographyStyles.body2,
  },
  day: {
    ...smallPrint,
    display: 'block',
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
});

/** The same words as on the card and in the channel. */
function Answer({ answer }: { readonly answer: Said }) {
  const styles = useStyles();
  const changes = answer.said.map(({ changeId, ...change }) => ({ id: changeId, ...change }));
  const { line } = text.tab.checkIns;
  const lines = toCheckInSummary(answer, changes).flatMap(({ heading, rows }) =>
    rows.map(({ lead, words, count }) =>
      count === undefined ? line(heading, words) : line(`${lead} ${words}`, count),
    ),
  );
  return (
    <ul className={styles.answer}>
      {lines.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

export function PersonPanel({ person: { name, checkIns } }: { readonly person: Person }) {
  const shared = usePanelStyles();
  const styles = useStyles();
  const { noneYet, states } = text.tab.checkIns;
  if (checkIns.length === 0)
    return (
      <Panel title={name}>
        <p className={shared.words}>{noneYet}</p>
      </Panel>
    );
  return (
    <Panel title={name}>
      <ul className={shared.list}>
        {checkIns.map(({ day, state, answer }) => {
          const Icon = icons[state];
          return (
            <li key={day} className={styles.checkIn}>
              <span aria-hidden className={styles.icon}>
                <Icon />
              </span>
              <div>
                <span className={styles.state}>{states[state]} </span>
                <span className={styles.day}>{toDayWords(day)}</span>
                {answer && <Answer answer={answer} />}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
