/** Asks a team’s leads whether it joins others, where everybody in the team can read it (P32). */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ProgrammeView } from '../../../../../shared/contracts/api/programme.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useKnownMe, useMayInProgramme } from '../../../api/me.ts';
import { useDeciding, useProgramme } from '../../../api/views/together.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    marginBottom: tokens.spacingVerticalXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { ...typographyStyles.body1, margin: 0, textWrap: 'pretty' },
  soft: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Nothing where nobody asks: whoever works on a blueprint is not kept waiting for it. */
export function Invitations({ teamId }: { readonly teamId: string }) {
  const { data } = useProgramme(teamId);
  return data?.invitations.map((invitation) => (
    <Invitation key={invitation.programmeId} {...{ teamId, invitation }} />
  ));
}

type Props = {
  readonly teamId: string;
  readonly invitation: ProgrammeView['invitations'][number];
};

function Invitation({ teamId, invitation: { programmeId, name, by, byId } }: Props) {
  const styles = useStyles();
  const isTheirs = useKnownMe()?.id === byId;
  const mayJoin = useMayInProgramme(teamId, 'join-programme')?.() ?? false;
  const join = useDeciding(teamId, 'programme/join');
  const decline = useDeciding(teamId, 'programme/decline');
  const commandId = useCommandId(`answer ${programmeId}`);
  const tell = useTell();
  const { title, words, yours, meaning, whoCan, ...invitation } = text.tab.together.invitation;
  const isSending = join.isSending || decline.isSending;

  async function onJoin() {
    if (await join.send({ commandId, programmeId })) tell(invitation.joined(name));
  }

  async function onDecline() {
    if (await decline.send({ commandId, programmeId })) tell(invitation.declined);
  }

  return (
    <section aria-label={title} className={styles.box}>
      <p className={styles.line}>{isTheirs ? yours(name) : words(by, name)}</p>
      <p className={`${styles.line} ${styles.soft}`}>{mayJoin ? meaning : whoCan}</p>
      {mayJoin && (
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={isSending} onClick={onJoin}>
            {invitation.join}
          </Button>
          <Button disabledFocusable={isSending} onClick={onDecline}>
            {invitation.decline}
          </Button>
        </div>
      )}
      <FormProblem failure={join.failure ?? decline.failure} />
    </section>
  );
}
