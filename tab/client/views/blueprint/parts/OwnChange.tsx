/** The short id of a change, as a link where it is one of the team that is looked at: another team has its own of that number. */
import { Link } from '@fluentui/react-components';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { useIsInTeam, useMe } from '../../../api/me.ts';

type Props = {
  readonly teamId: string;
  readonly number: number;
  /** What its team is called; null where there is but one. */
  readonly team: string | null;
};

export function OwnChange({ teamId, number, team }: Props) {
  const own = useMe().data?.teams.find(({ id }) => id === teamId)?.name;
  const isOwn = useIsInTeam() && (team === null || team === own);
  const id = shortId(number);
  return isOwn ? <Link href={`#${id}`}>{id}</Link> : id;
}
