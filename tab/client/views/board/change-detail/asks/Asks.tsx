/** Whose yes a change was asked for, what they said, and asking for another. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { shortId } from '../../../../../../shared/domain/small-change/small-change.ts';
import { toAskedWords } from '../../../../../../shared/text/ask-words.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { FormButton } from '../forms/FormButton.tsx';
import { draftPlace } from '../forms/use-draft.ts';
import { ButtonRow } from '../parts/ButtonRow.tsx';
import { DetailSection } from '../parts/DetailSection.tsx';
import { type Section, useSection } from '../parts/use-section.ts';
import { Words } from '../parts/Words.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { AskForm } from './AskForm.tsx';
import { toAskLines } from './ask-lines.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  ask: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  before: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export function Asks(view: ChangeInView) {
  const section = useSection();
  const { asks, mayAsk } = view.change;
  const isOffered = mayAsk && needsAsking(view.change);
  if (asks.length === 0 && !isOffered && !section.isInUse) return null;
  return (
    <DetailSection title={text.tab.detail.asks} section={section}>
      {asks.length === 0 ? (
        <Words>{text.ask.nobodyAsked}</Words>
      ) : (
        <AskList view={view} section={section} />
      )}
      <ButtonRow>
        <FormButton
          label={text.verbs.askForAYes}
          place={draftPlace(view, 'asks')}
          isOffered={isOffered}
          section={section}
        >
          {(ends) => <AskForm view={view} ends={ends} />}
        </FormButton>
      </ButtonRow>
    </DetailSection>
  );
}

type ListProps = { readonly view: ChangeInView; readonly section: Section };

function AskList({ view, section }: ListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {view.change.asks.map((ask) => (
        <li key={ask.id} className={styles.ask}>
          <AskWords ask={ask} />
          <ButtonRow>
            <FormButton
              label={toAnswerLabel(ask, view.change)}
              place={draftPlace(view, 'answers', ask.id)}
              {...(ask.of && { appearance: 'primary' as const })}
              isOffered={isToAnswer(ask)}
              section={section}
            >
              {(ends) => <AnswerForm view={view} ask={ask} ends={ends} />}
            </FormButton>
          </ButtonRow>
        </li>
      ))}
    </ul>
  );
}

type Ask = ChangeDetail['asks'][number];

function AskWords({ ask }: { readonly ask: Ask }) {
  const styles = useStyles();
  const { now, before } = toAskLines(ask);
  return (
    <>
      <Words>{now}</Words>
      {before.map((line) => (
        <p key={line} className={styles.before}>
          {line}
        </p>
      ))}
    </>
  );
}

/** Where the work is to win people, or a yes is needed from the start. */
function needsAsking({ stage, scope, asks }: ChangeDetail): boolean {
  if (stage === 'grow') return false;
  return stage === 'influence' || scope === 'needs-a-yes' || asks.length > 0;
}

/** After a yes there is nothing to wait for; in chat one can still think again. */
function isToAnswer({ mayAnswer, answer }: Ask): boolean {
  return mayAnswer && answer?.answer !== 'yes';
}

function toAnswerLabel(ask: Ask, { number }: ChangeDetail): string {
  const { tellAnswer, answerAsk } = text.cards.actions;
  return ask.of ? answerAsk(shortId(number)) : tellAnswer(toAskedWords(ask));
}
