/** One ask for a yes: why it is needed and what success would look like, and the three answers. */
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { OverviewView } from '../../../../shared/contracts/api/overview.ts';
import type { AskAnswer } from '../../../../shared/domain/small-change/asks.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { toDateWords } from '../../../../shared/text/dates.ts';
import { text } from '../../../../shared/text/views/overview.ts';
import { wall } from '../../components/breakpoints.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { cardTitle, smallPrint } from '../../components/sizes.ts';
import { TextBox } from '../board/change-detail/forms/Boxes.tsx';
import { useChangeCommand } from '../board/change-detail/forms/use-change-command.ts';

const useStyles = makeStyles({
  ask: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    alignContent: 'start',
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    [wall]: { padding: tokens.spacingHorizontalXXL },
  },
  title: { ...cardTitle, margin: 0 },
  about: { ...smallPrint, margin: 0, color: tokens.colorNeutralForeground2 },
  words: {
    ...typographyStyles.body1,
    margin: 0,
    whiteSpace: 'pre-line',
    [wall]: typographyStyles.body2,
  },
  facts: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0 },
  fact: { ...smallPrint, color: tokens.colorNeutralForeground2 },
  said: {
    ...typographyStyles.body1,
    margin: 0,
    whiteSpace: 'pre-line',
    [wall]: typographyStyles.body2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = {
  readonly asked: OverviewView['yours'][number];
  /** The one in view. */
  readonly teamId: string;
  readonly onChooseTeam: (teamId: string) => void;
  readonly reread: () => unknown;
};

export function YourYes({ asked, teamId, onChooseTeam, reread }: Props) {
  const styles = useStyles();
  const { team, number, title, by, askedAt, words, why, success } = asked;
  const whose = asked.teamId === teamId ? [] : [team];
  const id = shortId(number);
  return (
    <li className={styles.ask}>
      <h3 className={styles.title}>
        <Link href={`#${id}`} onClick={() => onChooseTeam(asked.teamId)}>
          {`${id} ${title}`}
        </Link>
      </h3>
      <p className={styles.about}>
        {[...whose, text.ask.askedBy(by, toDateWords(askedAt))].join(' · ')}
      </p>
      {words !== null && <p className={styles.words}>{text.quote(words)}</p>}
      <dl className={styles.facts}>
        <Fact name={text.fields.why} said={why} />
        <Fact name={text.fields.success} said={success} />
      </dl>
      <Answers asked={asked} reread={reread} />
    </li>
  );
}

/** What is not planned yet is not asked for here. */
function Fact({ name, said }: { readonly name: string; readonly said: string | null }) {
  const styles = useStyles();
  if (said === null) return null;
  return (
    <div>
      <dt className={styles.fact}>{name}</dt>
      <dd className={styles.said}>{said}</dd>
    </div>
  );
}

/** A yes and a talk are one press; not yet asks what is in the way. */
function Answers({ asked, reread }: Pick<Props, 'asked' | 'reread'>) {
  const styles = useStyles();
  const [because, setBecause] = useState<string | null>(null);
  const { teamId, changeId, askId, version } = asked;
  const target = { teamId, change: { id: changeId }, reread };
  const { send, isSending, failure } = useChangeCommand('answers', target, {
    ...{ about: `${askId} ${version}`, version },
  });
  const { actions } = text.cards;

  function answer(said: AskAnswer) {
    void send({ askId, answer: said, because: because ?? '' }, because ? 'words' : 'press');
  }

  return (
    <>
      {because !== null && (
        <TextBox
          label={text.fields.because}
          value={because}
          problem={failure?.fields.because}
          onChange={setBecause}
        />
      )}
      <FormProblem failure={failure} />
      <div className={styles.buttons}>
        {because === null ? (
          <>
            <Button
              appearance="primary"
              disabledFocusable={isSending}
              onClick={() => answer('yes')}
            >
              {actions.sayYes}
            </Button>
            <Button disabledFocusable={isSending} onClick={() => setBecause('')}>
              {actions.sayNotYet}
            </Button>
            <Button disabledFocusable={isSending} onClick={() => answer('lets-talk')}>
              {actions.letsTalk}
            </Button>
          </>
        ) : (
          <>
            <Button
              appearance="primary"
              disabledFocusable={isSending}
              onClick={() => answer('not-yet')}
            >
              {actions.sendAnswer}
            </Button>
            <Button disabledFocusable={isSending} onClick={() => setBecause(null)}>
              {text.tab.cancel}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
