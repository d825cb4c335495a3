/** “They are the same”: on one change at a time, somebody who goes by another name there is called as here. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StandingView } from '../../../../shared/contracts/api/influence.ts';
import type { Pill } from '../../../../shared/domain/influence/pills.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../shared/text/views/influence.ts';
import type { ApiFailure } from '../../api/failure.ts';
import { useMay } from '../../api/me.ts';
import { useInfluenceReread } from '../../api/views/influence.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { smallPrint } from '../../components/sizes.ts';
import { useIsOnWall } from '../../components/wall/on-wall.ts';
import { useChangeCommand } from '../board/change-detail/forms/use-change-command.ts';
import { Picker } from './Picker.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start', minWidth: 0 },
  words: { ...smallPrint, margin: 0, overflowWrap: 'anywhere' },
});

type Props = {
  readonly teamId: string;
  readonly pill: Pick<Pill, 'roleId' | 'role'>;
  /** Of all changes, whichever are looked at. */
  readonly standings: readonly StandingView[];
  /** The press is gone with what it did. */
  readonly onJoined: () => void;
};

/** Nothing for whoever may not, in front of a room, and where nobody else is named. */
export function SameRole({ teamId, pill: { roleId, role }, standings, onJoined }: Props) {
  const styles = useStyles();
  const mayJoin = useMay(teamId, 'join-roles') ?? false;
  const isOnWall = useIsOnWall();
  const [chosen, setChosen] = useState('');
  const others = toOthers(standings, roleId);
  if (!mayJoin || isOnWall || others.length === 0) return null;
  const { question, none, whatItDoes } = text.tab.influence.sameRole;
  const theirs = standings.filter((each) => each.roleId === chosen);
  return (
    <div className={styles.part}>
      <Picker
        label={question}
        none={none}
        value={theirs.length > 0 ? chosen : ''}
        choices={others.map((other) => ({ value: other.roleId, label: other.role }))}
        onChange={setChosen}
      />
      {theirs.length > 0 && <p className={styles.words}>{whatItDoes(role)}</p>}
      {theirs.map((standing) =>
        isNamedOn(standings, roleId, standing) ? (
          <NamesBoth key={standing.change.changeId} standing={standing} />
        ) : (
          <Join key={standing.change.changeId} {...{ teamId, role, standing, onJoined }} />
        ),
      )}
    </div>
  );
}

function NamesBoth({ standing }: { readonly standing: StandingView }) {
  const { namesBoth } = text.tab.influence.sameRole;
  return <p className={useStyles().words}>{namesBoth(shortId(standing.change.number))}</p>;
}

type JoinProps = Pick<Props, 'teamId' | 'onJoined'> & {
  readonly role: string;
  readonly standing: StandingView;
};

function Join({ teamId, role, standing: { stakeholderId, change }, onJoined }: JoinProps) {
  const reread = useInfluenceReread(teamId);
  const view = { teamId, change: { id: change.changeId }, reread };
  const about = { about: `${stakeholderId} ${role}`, version: change.version };
  const { send, isSending, failure } = useChangeCommand('join-roles', view, about);

  async function join() {
    if (await send({ stakeholderId, role })) onJoined();
  }

  return (
    <>
      <Button disabledFocusable={isSending} onClick={join}>
        {text.tab.influence.sameRole.areTheSame(shortId(change.number))}
      </Button>
      <FormProblem failure={failure && inWords(failure)} />
    </>
  );
}

/** There is no box to say it beside. */
function inWords(failure: ApiFailure): ApiFailure {
  return { ...failure, message: failure.fields.role ?? failure.message, fields: {} };
}

function isNamedOn(standings: readonly StandingView[], roleId: string, { change }: StandingView) {
  return standings.some(
    (each) => each.roleId === roleId && each.change.changeId === change.changeId,
  );
}

/** Each role once, as it is called first, by its name. */
function toOthers(standings: readonly StandingView[], roleId: string): readonly StandingView[] {
  const named = new Map(standings.toReversed().map((standing) => [standing.roleId, standing]));
  named.delete(roleId);
  return [...named.values()].toSorted((one, other) => one.role.localeCompare(other.role));
}
