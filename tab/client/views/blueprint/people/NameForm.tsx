/** Names somebody of the team for the blueprint. */
import { useState } from 'react';
import type { ProgrammePeopleView } from '../../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import { type ProgrammeRole, programmeRoles } from '../../../../../shared/domain/permissions.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useTeam } from '../../../api/team.ts';
import { useNaming } from '../../../api/views/named-people.ts';
import { useTell } from '../../../components/forms/told.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChoiceBox, PickBox, toChoices } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';

type Props = {
  readonly teamId: string;
  readonly people: ProgrammePeopleView['people'];
  readonly onClose: () => void;
};

export function NameForm({ teamId, people, onClose }: Props) {
  const [person, setPerson] = useState('');
  const [role, setRole] = useState<ProgrammeRole>('leader');
  const { data: team } = useTeam(teamId);
  const command = useNaming(teamId, 'people/name');
  const commandId = useCommandId(`${person} ${role}`);
  const tell = useTell();
  const { form, name, roles } = text.tab.namedPeople;
  const isNamed = (id: string) => people.some((each) => each.id === id && each.role === role);
  const choices = (team?.people ?? [])
    .filter(({ id }) => !isNamed(id))
    .map((each) => ({ value: each.id, label: each.name }));

  async function onSend() {
    if (!(await command.send({ commandId, person, role }))) return;
    const chosen = choices.find(({ value }) => value === person)?.label ?? '';
    tell(roles[role](chosen));
    onClose();
  }

  return (
    <ChangeForm
      intro={form.intro}
      command={command}
      sendLabel={name}
      onSend={onSend}
      onCancel={onClose}
    >
      <ChoiceBox
        label={form.role}
        value={role}
        choices={toChoices(programmeRoles, form.roles)}
        onChange={setRole}
      />
      <PickBox
        label={form.person}
        none={form.nobody}
        value={person}
        choices={choices}
        problem={command.failure?.fields.person}
        onChange={setPerson}
      />
    </ChangeForm>
  );
}
