/** Names somebody for the blueprint: of the team, or of the council who is in none of its teams. */
import type { ProgrammePeopleView } from '../../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import { type ProgrammeRole, programmeRoles } from '../../../../../shared/domain/permissions.ts';
import type { PersonRef } from '../../../../../shared/domain/person.ts';
import {
  type NamedFrom,
  namedFroms,
} from '../../../../../shared/text/blueprint/words/en-GB-named-people.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useIsInTeam } from '../../../api/me.ts';
import { useTeam } from '../../../api/team.ts';
import { useNaming } from '../../../api/views/named-people.ts';
import { useTell } from '../../../components/forms/told.ts';
import { usePanelStyles } from '../../../components/panels.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChoiceBox, PickBox, toChoices } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { useDraft } from '../../board/change-detail/forms/use-draft.ts';
import { nobody, OutsiderBoxes } from './OutsiderBoxes.tsx';

type Props = {
  readonly teamId: string;
  readonly people: ProgrammePeopleView['people'];
  readonly onClose: () => void;
};

type Naming = {
  readonly role: ProgrammeRole;
  readonly from: NamedFrom;
  /** Of somebody in the team, their id. */
  readonly person: string;
  readonly outsider: PersonRef;
};

export function NameForm({ teamId, people, onClose }: Props) {
  const isInTeam = useIsInTeam();
  const draft = useDraft<Naming, null>(`${teamId} people/name`, {
    words: { role: 'leader', from: isInTeam ? 'team' : 'council', person: '', outsider: nobody },
    around: null,
  });
  const { role, from, person, outsider } = draft.words;
  const { data: team } = useTeam(isInTeam ? teamId : null);
  const command = useNaming(teamId, 'people/name');
  const wanted = from === 'team' ? { person } : { person: outsider.id, personName: outsider.name };
  const commandId = useCommandId(`${wanted.person} ${role}`);
  const tell = useTell();
  const panel = usePanelStyles();
  const { form, name, roles } = text.tab.namedPeople;
  const isNamed = (id: string) => people.some((each) => each.id === id && each.role === role);
  const choices = (team?.people ?? [])
    .filter(({ id }) => !isNamed(id))
    .map((each) => ({ value: each.id, label: each.name }));

  async function onSend() {
    if (!(await command.send({ ...wanted, commandId, role }))) return;
    draft.forget();
    const chosen = choices.find(({ value }) => value === wanted.person)?.label ?? outsider.name;
    tell(roles[role](chosen.trim()));
    onClose();
  }

  return (
    <ChangeForm
      intro={form.intro}
      {...{ command, draft }}
      sendLabel={name}
      onSend={onSend}
      onCancel={onClose}
    >
      <ChoiceBox
        label={form.role}
        value={role}
        choices={toChoices(programmeRoles, form.roles)}
        onChange={(chosen) => draft.type({ role: chosen })}
      />
      {isInTeam && (
        <ChoiceBox
          label={form.from}
          value={from}
          choices={toChoices(namedFroms, form.places)}
          onChange={(chosen) => draft.type({ from: chosen })}
        />
      )}
      {from === 'team' ? (
        <>
          <p className={panel.words}>{form.inTeam}</p>
          <PickBox
            label={form.person}
            none={form.nobody}
            value={person}
            choices={choices}
            problem={command.failure?.fields.person}
            onChange={(chosen) => draft.type({ person: chosen })}
          />
        </>
      ) : (
        <>
          <p className={panel.words}>{form.outside}</p>
          <OutsiderBoxes
            outsider={outsider}
            problems={command.failure?.fields}
            onChange={(typed) => draft.type({ outsider: typed })}
          />
        </>
      )}
    </ChangeForm>
  );
}
