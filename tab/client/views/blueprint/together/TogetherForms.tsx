/** Sets a programme of several teams up, asks another team, and leaves with one’s own (P32). */
import { useState } from 'react';
import type { ProgrammeView } from '../../../../../shared/contracts/api/programme.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useMe } from '../../../api/me.ts';
import { useDeciding } from '../../../api/views/together.ts';
import { useTell } from '../../../components/forms/told.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { PickBox, TextBox } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';

type Props = { readonly teamId: string; readonly onClose: () => void };

export function SetUpForm({ teamId, onClose }: Props) {
  const [programmeName, setName] = useState('');
  const command = useDeciding(teamId, 'programme/set-up');
  const commandId = useCommandId(programmeName);
  const tell = useTell();
  const words = text.tab.together.setUp;

  async function onSend() {
    if (!(await command.send({ commandId, programmeName }))) return;
    tell(words.done(programmeName.trim()));
    onClose();
  }

  return (
    <ChangeForm
      intro={words.intro}
      command={command}
      sendLabel={words.send}
      onSend={onSend}
      onCancel={onClose}
    >
      <TextBox
        isOneLine
        label={words.name}
        placeholder={words.placeholder}
        value={programmeName}
        problem={command.failure?.fields.programmeName}
        onChange={setName}
      />
    </ChangeForm>
  );
}

type AskProps = Props & { readonly teams: ProgrammeView['teams'] };

export function AskTeamForm({ teamId, teams, onClose }: AskProps) {
  const { data: me } = useMe();
  const command = useDeciding(teamId, 'programme/invite');
  const tell = useTell();
  const words = text.tab.together.ask;
  const others = (me?.teams ?? []).filter(({ id }) => !teams.some((team) => team.id === id));
  const choices = others.map(({ id, name }) => ({ value: id, label: name }));
  const [only, ...more] = choices;
  const [chosen, setTeam] = useState('');
  const [isMissing, setMissing] = useState(false);
  const invitedTeamId = chosen === '' && more.length === 0 ? (only?.value ?? '') : chosen;
  const commandId = useCommandId(invitedTeamId);

  async function onSend() {
    setMissing(invitedTeamId === '');
    if (invitedTeamId === '' || !(await command.send({ commandId, invitedTeamId }))) return;
    tell(words.done(choices.find(({ value }) => value === invitedTeamId)?.label ?? ''));
    onClose();
  }

  if (choices.length === 0)
    return <ChangeForm intro={words.none} {...{ command, onSend }} onCancel={onClose} />;
  return (
    <ChangeForm
      intro={words.intro}
      command={command}
      sendLabel={words.send}
      onSend={onSend}
      onCancel={onClose}
    >
      <PickBox
        label={words.team}
        none={words.nobody}
        value={invitedTeamId}
        choices={choices}
        problem={isMissing ? words.nobody : undefined}
        onChange={setTeam}
      />
    </ChangeForm>
  );
}

type LeaveProps = Props & { readonly programmeId: string };

export function LeaveForm({ teamId, programmeId, onClose }: LeaveProps) {
  const command = useDeciding(teamId, 'programme/leave');
  const commandId = useCommandId(`leave ${programmeId}`);
  const tell = useTell();
  const words = text.tab.together.leave;

  async function onSend() {
    if (!(await command.send({ commandId, programmeId }))) return;
    tell(words.done);
    onClose();
  }

  return (
    <ChangeForm
      intro={words.intro}
      command={command}
      sendLabel={words.send}
      onSend={onSend}
      onCancel={onClose}
    />
  );
}

type TakeBackProps = Props & {
  readonly other: { readonly id: string; readonly name: string };
  readonly isIn: boolean;
};

/** Of a team that is in, what becomes of it is said first. */
export function TakeBackForm({ teamId, other: { id, name }, isIn, onClose }: TakeBackProps) {
  const command = useDeciding(teamId, 'programme/take-back');
  const commandId = useCommandId(`take back ${id}`);
  const tell = useTell();
  const { intro, send, done, ofTeamIn } = text.tab.together.takeBack;

  async function onSend() {
    if (!(await command.send({ commandId, invitedTeamId: id }))) return;
    tell(done(name));
    onClose();
  }

  return (
    <ChangeForm
      intro={isIn ? ofTeamIn.intro(name) : intro(name)}
      command={command}
      sendLabel={isIn ? ofTeamIn.send : send}
      onSend={onSend}
      onCancel={onClose}
    />
  );
}
