/** Lets somebody who is in several teams look at another team's board, and at a blueprint they are named for. */
import { Select } from '@fluentui/react-components';
import type { Me } from '../../../shared/contracts/api/me.ts';
import { text } from '../../../shared/text/views/seldom.ts';
import { namedForIn } from '../api/me.ts';

type Props = {
  readonly me: Me;
  /** The id of the team or programme that is looked at. */
  readonly shown: string;
  readonly onChoose: (id: string) => void;
};

export function TeamPicker({ me, shown, onChoose }: Props) {
  const programmes = namedForIn(me);
  if (me.teams.length + programmes.length < 2) return null;
  const { teamToShow, blueprintOf } = text.tab;
  return (
    <Select
      size="large"
      aria-label={teamToShow}
      value={shown}
      onChange={(_event, { value }) => onChoose(value)}
    >
      {me.teams.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      {programmes.map(({ id, name }) => (
        <option key={id} value={id}>
          {blueprintOf(name)}
        </option>
      ))}
    </Select>
  );
}
