/** Lets somebody who is in several teams look at another team's board. */
import { Select } from '@fluentui/react-components';
import type { Me } from '../../../../shared/contracts/api/me.ts';
import { text } from '../../../../shared/text/views/seldom.ts';

type Props = {
  readonly teams: Me['teams'];
  readonly teamId: string;
  readonly onChoose: (teamId: string) => void;
};

export function TeamPicker({ teams, teamId, onChoose }: Props) {
  return (
    <Select
      size="large"
      aria-label={text.tab.teamToShow}
      value={teamId}
      onChange={(_event, { value }) => onChoose(value)}
    >
      {teams.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
