/** Which teams draw a blueprint up together, and what may be done about it (P32). */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ProgrammeView } from '../../../../../shared/contracts/api/programme.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useMayInProgramme } from '../../../api/me.ts';
import { useDeciding, useProgramme } from '../../../api/views/together.ts';
import { AsyncContent } from '../../../components/AsyncContent.tsx';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { Opener } from '../../../components/forms/Opener.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { Panel } from '../../../components/Panel.tsx';
import { smallButtonRow } from '../../../components/sizes.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { AskTeamForm, LeaveForm, SetUpForm, TakeBackForm } from './TogetherForms.tsx';

const useStyles = makeStyles({
  around: { marginTop: tokens.spacingVerticalXL },
  words: { ...typographyStyles.body1, margin: 0, textWrap: 'pretty' },
  list: {
    ...typographyStyles.body1,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0`,
    padding: 0,
  },
  team: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    ...smallButtonRow,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type OfTeam = { readonly teamId: string };

export function Together({ teamId }: OfTeam) {
  const { around } = useStyles();
  return (
    <AsyncContent read={useProgramme(teamId)}>
      {(programme) => (
        <div className={around}>
          <Panel title={text.tab.together.title}>
            {programme.name === null ? (
              <Alone teamId={teamId} />
            ) : (
              <InOne {...{ teamId, programme }} name={programme.name} />
            )}
          </Panel>
        </div>
      )}
    </AsyncContent>
  );
}

function Alone({ teamId }: OfTeam) {
  const styles = useStyles();
  const maySetUp = useMayInProgramme(teamId, 'set-up-programme')?.() ?? false;
  const { alone, setUp } = text.tab.together;
  return (
    <>
      <p className={styles.words}>{alone}</p>
      {maySetUp && (
        <div className={styles.list}>
          <div className={styles.buttons}>
            <Opener label={setUp.open}>
              {(close) => <SetUpForm teamId={teamId} onClose={close} />}
            </Opener>
          </div>
        </div>
      )}
    </>
  );
}

type InOneProps = OfTeam & { readonly programme: ProgrammeView; readonly name: string };

function InOne({ teamId, programme: { programmeId, teams }, name }: InOneProps) {
  const styles = useStyles();
  const mayAsk = useMayInProgramme(teamId, 'invite-team')?.() ?? false;
  const mayLeave = useMayInProgramme(teamId, 'leave-programme')?.() ?? false;
  const { of, ask, leave } = text.tab.together;
  return (
    <>
      <p className={styles.words}>{of(name)}</p>
      <ul className={styles.list}>
        {teams.map((team) => (
          <TeamOf key={team.id} {...{ teamId, team }} mayTakeBack={mayAsk && team.id !== teamId} />
        ))}
      </ul>
      <div className={styles.buttons}>
        {mayAsk && (
          <Opener label={ask.open}>
            {(close) => <AskTeamForm {...{ teamId, teams }} onClose={close} />}
          </Opener>
        )}
        {mayLeave && (
          <Opener label={leave.open} appearance="subtle">
            {(close) => <LeaveForm {...{ teamId, programmeId }} onClose={close} />}
          </Opener>
        )}
      </div>
    </>
  );
}

type TeamOfProps = OfTeam & {
  readonly team: ProgrammeView['teams'][number];
  readonly mayTakeBack: boolean;
};

function TeamOf({ teamId, team: { id, name, stands }, mayTakeBack }: TeamOfProps) {
  const styles = useStyles();
  const words = text.tab.together;
  const isIn = stands === 'in';
  const { ofAsked, ofTeamIn, button } = words.takeBack;
  return (
    <li className={styles.team}>
      <span>{words.stands[stands](name)}</span>
      {mayTakeBack && stands === 'out' && <AskAgain {...{ teamId, id, name }} />}
      {mayTakeBack && (
        <Opener
          size="small"
          appearance="subtle"
          label={isIn ? ofTeamIn.button : button}
          about={isIn ? ofTeamIn.about(name) : ofAsked(name)}
        >
          {(close) => <TakeBackForm {...{ teamId, isIn }} other={{ id, name }} onClose={close} />}
        </Opener>
      )}
    </li>
  );
}

function AskAgain({ teamId, id, name }: OfTeam & { readonly id: string; readonly name: string }) {
  const command = useDeciding(teamId, 'programme/invite');
  const commandId = useCommandId(`ask again ${id}`);
  const tell = useTell();
  const { again, againOf, done } = text.tab.together.ask;
  async function onAsk() {
    if (await command.send({ commandId, invitedTeamId: id })) tell(done(name));
  }
  return (
    <>
      <Button
        size="small"
        aria-label={againOf(name)}
        disabledFocusable={command.isSending}
        onClick={onAsk}
      >
        {again}
      </Button>
      <FormProblem failure={command.failure} />
    </>
  );
}
