/** What a blueprint asks of whoever can give it, and the answers so far (P19). */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type {
  BlueprintAskView,
  BlueprintView,
} from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useMayInProgramme } from '../../../api/me.ts';
import { useOwnAsks } from '../../../api/views/blueprint.ts';
import { Opener } from '../../../components/forms/Opener.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { Panel } from '../../../components/Panel.tsx';
import { smallPrint } from '../../../components/sizes.ts';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { useBlueprintForm } from '../parts/use-blueprint-form.ts';
import { AnswerForm, AskForm, toSaid } from './AskForms.tsx';

const useStyles = makeStyles({
  around: { marginTop: tokens.spacingVerticalXL },
  words: { ...typographyStyles.body1, margin: 0, textWrap: 'pretty', overflowWrap: 'anywhere' },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalL} 0`,
    padding: 0,
  },
  about: { ...smallPrint, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  ask: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingVerticalM,
    '& > form': { flexBasis: '100%', minWidth: 0 },
  },
});

type Props = {
  readonly teamId: string;
  readonly blueprint: Pick<BlueprintView, 'asks' | 'pillars'>;
};

export function Asks({ teamId, blueprint: { asks = [], pillars } }: Props) {
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  const words = text.tab.drawUp.asks;
  return (
    <div className={styles.around}>
      <Panel title={words.title}>
        <p className={styles.words}>
          {asks.length === 0 ? `${words.none} ${words.intro}` : words.intro}
        </p>
        <ul className={styles.list}>
          {asks.map((ask) => (
            <Ask key={ask.id} {...{ teamId, ask, pillars }} />
          ))}
        </ul>
        {!isOnWall && (
          <div className={styles.ask}>
            <Opener label={words.ask}>
              {(close) => <AskForm {...{ teamId, pillars }} onClose={close} />}
            </Opener>
          </div>
        )}
      </Panel>
    </div>
  );
}

type AskProps = {
  readonly teamId: string;
  readonly ask: BlueprintAskView;
  readonly pillars: BlueprintView['pillars'];
};

function Ask({ teamId, ask, pillars }: AskProps) {
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  const mayAnswer = useMayInProgramme(teamId, 'answer-ask')?.() ?? false;
  const isOwn = useOwnAsks(teamId).includes(ask.id);
  const mayTakeBack = useMayInProgramme(teamId, 'take-ask-back')?.(isOwn) ?? false;
  const words = text.tab.drawUp.asks;
  const { ofRole, answer, pillarId } = ask;
  const pillar = pillars.find(({ id }) => id === pillarId)?.title ?? words.whole;
  const said = answer
    ? toSaid({ ...answer, name: isOnWall ? undefined : answer.name })
    : words.open;
  return (
    <li>
      <p className={styles.words}>{words.of(ofRole, ask.words)}</p>
      <p className={styles.about}>{`${pillar} · ${said}`}</p>
      {!isOnWall && (
        <div className={styles.buttons}>
          {mayAnswer && (
            <Opener label={words.answer} about={words.answerOf(ask.words)} size="small">
              {(close) => <AnswerForm {...{ teamId, ask }} onClose={close} />}
            </Opener>
          )}
          <Opener
            label={words.takeBack}
            about={words.takeBackOf(ask.words)}
            size="small"
            appearance="subtle"
            isOffered={answer === null && mayTakeBack}
          >
            {(close) => <TakeBack {...{ teamId, ask }} onClose={close} />}
          </Opener>
        </div>
      )}
    </li>
  );
}

type TakeBackProps = Pick<AskProps, 'teamId' | 'ask'> & { readonly onClose: () => void };

function TakeBack({ teamId, ask, onClose }: TakeBackProps) {
  const { command } = useBlueprintForm(teamId, 'asks/take-back', {
    ...{ of: ask.id, words: {} },
  });
  const tell = useTell();
  const { takeBack, takeBackIntro, takenBack } = text.tab.drawUp.asks;
  async function onSend() {
    if (!(await command.send({ askId: ask.id }))) return;
    tell(takenBack);
    onClose();
  }
  return (
    <ChangeForm
      {...{ command, onSend }}
      intro={takeBackIntro}
      sendLabel={takeBack}
      onCancel={onClose}
    />
  );
}
