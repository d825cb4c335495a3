/** What one person does in the team; guests of the council who wait are added here, and taken off again. */
import { roles } from '../../../../../shared/domain/permissions.ts';
import { notInTeam } from '../../../../../shared/domain/team/set-up/one-person.ts';
import { text } from '../../../../../shared/text/views/team.ts';
import { QuickForm } from '../../../components/forms/QuickForm.tsx';
import { PickBox } from '../../board/change-detail/forms/Boxes.tsx';
import type { PartProps } from './set-up-props.ts';
import { usePart } from './use-part.ts';

export function PersonForm(props: PartProps) {
  const { people, waitingGuests } = props.team;
  const { words, box, save, command } = usePart(props, { person: '', roleInTeam: '' });
  const choose = text.tab.team.choose;
  const inTeam = roles.map((role) => ({ value: role as string, label: text.rolesTitle[role] }));
  return (
    <QuickForm
      isFocused
      label={text.setUp.actions.people}
      sendLabel={text.cards.actions.save}
      command={command}
      onSend={() => save({ part: 'one-person', ...words })}
      onCancel={props.onDone}
    >
      <PickBox
        label={text.fields.person}
        choices={[...waitingGuests, ...people].map(toChoice)}
        none={choose}
        {...box('person')}
      />
      <PickBox
        label={text.fields.roleInTeam}
        choices={[...inTeam, { value: notInTeam, label: text.setUp.outsideTeam }]}
        none={choose}
        {...box('roleInTeam')}
      />
    </QuickForm>
  );
}

function toChoice(person: { readonly id: string; readonly name: string }) {
  const name = person.name || text.people.nameless;
  const about =
    'role' in person
      ? text.rolesTitle[person.role as keyof typeof text.rolesTitle]
      : text.setUp.outsideTeam;
  return { value: person.id, label: text.people.oneOf(name, about) };
}
