/** Says who somebody is who is in none of a blueprint's teams: out of Teams' list of people, or by their name and id. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonRef } from '../../../../../shared/domain/person.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import type { ApiFailure } from '../../../api/failure.ts';
import { usePanelStyles } from '../../../components/panels.ts';
import { usePickPerson } from '../../../teams/pick-person.ts';
import { TextBox } from '../../board/change-detail/forms/Boxes.tsx';

export const nobody: PersonRef = { id: '', name: '' };

type Props = {
  readonly outsider: PersonRef;
  readonly problems: ApiFailure['fields'] | undefined;
  readonly onChange: (outsider: PersonRef) => void;
};

export function OutsiderBoxes({ outsider, problems, onChange }: Props) {
  const panel = usePanelStyles();
  const pick = usePickPerson();
  const [isRefused, setRefused] = useState(false);
  const { form } = text.tab.namedPeople;

  async function onPick() {
    try {
      const chosen = await pick?.(form.person);
      if (chosen) onChange(chosen);
    } catch {
      setRefused(true);
    }
  }

  if (pick && !isRefused)
    return (
      <div>
        <Button onClick={onPick}>{form.pick}</Button>
        <p role="status" className={panel.words}>
          {problems?.person ?? (outsider.name === '' ? null : form.picked(outsider.name))}
        </p>
      </div>
    );
  return (
    <>
      <TextBox
        isOneLine
        label={text.fields.personName}
        value={outsider.name}
        problem={problems?.personName}
        onChange={(name) => onChange({ ...outsider, name })}
      />
      <TextBox
        isOneLine
        label={form.entraId}
        value={outsider.id}
        problem={problems?.person}
        onChange={(id) => onChange({ ...outsider, id })}
      />
    </>
  );
}
