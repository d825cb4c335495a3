/** Who looks after a blueprint and who answers for the council: named by a steward, and by no role in a team (P32). */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ProgrammePeopleView } from '../../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import { onlyTeamOf } from '../../../../../shared/domain/programme/programme.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useMayInProgramme, useProgrammeId } from '../../../api/me.ts';
import { useNamedPeople, useNaming } from '../../../api/views/named-people.ts';
import { AsyncContent } from '../../../components/AsyncContent.tsx';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { Opener } from '../../../components/forms/Opener.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { Panel } from '../../../components/Panel.tsx';
import { smallButtonRow } from '../../../components/sizes.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { NameForm } from './NameForm.tsx';

const useStyles = makeStyles({
  around: { marginTop: tokens.spacingVerticalXL, display: 'grid', gap: tokens.spacingVerticalM },
  words: { ...typographyStyles.body1, margin: 0, textWrap: 'pretty' },
  list: {
    ...typographyStyles.body1,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0`,
    padding: 0,
  },
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    ...smallButtonRow,
  },
});

export function NamedPeople({ teamId }: { readonly teamId: string }) {
  return (
    <AsyncContent read={useNamedPeople(teamId)}>
      {({ people }) => <Shown {...{ teamId, people }} />}
    </AsyncContent>
  );
}

type Named = ProgrammePeopleView['people'];

function Shown({ teamId, people }: { readonly teamId: string; readonly people: Named }) {
  const styles = useStyles();
  const mayName = useMayInProgramme(teamId, 'name-people')?.() ?? false;
  const isOfSeveral = onlyTeamOf(useProgrammeId(teamId)) === null;
  const stewards = people.filter(({ role }) => role === 'steward');
  /** Of several teams somebody looks after it always. */
  const isNeeded = (person: Named[number]) =>
    isOfSeveral && stewards.length === 1 && stewards.includes(person);
  const { title, intro, none, name } = text.tab.namedPeople;
  return (
    <div className={styles.around}>
      <Panel title={title}>
        <p className={styles.words}>{people.length === 0 ? none : intro}</p>
        <ul className={styles.list}>
          {people.map((person) => (
            <Person
              key={`${person.id} ${person.role}`}
              {...{ teamId, person }}
              mayName={mayName && !isNeeded(person)}
            />
          ))}
        </ul>
        {mayName && (
          <Opener label={name}>
            {(close) => <NameForm {...{ teamId, people }} onClose={close} />}
          </Opener>
        )}
      </Panel>
    </div>
  );
}

type PersonProps = {
  readonly teamId: string;
  readonly person: Named[number];
  readonly mayName: boolean;
};

function Person({ teamId, person: { id, name, role, isOutside }, mayName }: PersonProps) {
  const styles = useStyles();
  const command = useNaming(teamId, 'people/unname');
  const commandId = useCommandId(`${id} ${role}`);
  const tell = useTell();
  const { roles, inNoTeam, takeOff, takeOffOf, takenOff } = text.tab.namedPeople;
  async function onTakeOff() {
    if (await command.send({ commandId, person: id, role })) tell(takenOff(name));
  }
  return (
    <li className={styles.person}>
      <span>
        {roles[role](name)}
        {isOutside && ` · ${inNoTeam}`}
      </span>
      {mayName && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={takeOffOf(name)}
          disabledFocusable={command.isSending}
          onClick={onTakeOff}
        >
          {takeOff}
        </Button>
      )}
      <FormProblem failure={command.failure} />
    </li>
  );
}
