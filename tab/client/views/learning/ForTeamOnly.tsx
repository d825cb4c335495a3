/** Says what is kept in the team; whoever may say so of this change keeps it there, or lets it be told outside. */
import { Button } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import type { BoardChange } from '../../../../shared/contracts/api/board.ts';
import type { FeedItemView } from '../../../../shared/contracts/api/learning.ts';
import { isOwnChange, shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../shared/text/views/learning.ts';
import { useBoard } from '../../api/board.ts';
import { usePermits } from '../../api/me.ts';
import { useLearningReread } from '../../api/views/learning.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Label } from '../../components/labels/Label.tsx';
import { useIsOnWall } from '../../components/wall/on-wall.ts';
import { useChangeCommand } from '../board/change-detail/forms/use-change-command.ts';

type Props = { readonly teamId: string; readonly item: FeedItemView };

/** Of what families noticed and of what was told; a thank-you and a yes are kept otherwise. A room only reads it. */
export function ForTeamOnly({ teamId, item }: Props) {
  const permits = usePermits(teamId, 'learn-from-change');
  const { data: board } = useBoard(teamId);
  const change = board?.changes.find(({ id }) => id === item.changeId);
  const isOnWall = useIsOnWall();
  const isTaught = item.kind === 'told' || item.kind === 'noticed';
  if (!isOnWall && isTaught && change && permits?.((id) => isOwnChange(change, id)))
    return <Press {...{ teamId, item, change }} />;
  return item.forTeamOnly ? <Kept /> : null;
}

function Kept() {
  return <Label icon={LockClosedRegular}>{text.tab.learning.keptInTeam}</Label>;
}

function Press({ teamId, item, change }: Props & { readonly change: BoardChange }) {
  const { go, forTeamOnly } = item;
  const { keep, keepOf, letOut, letOutOf } = text.tab.learning;
  const reread = useLearningReread(teamId);
  const { send, isSending, failure } = useChangeCommand(
    'for-team-only',
    { teamId, change, reread },
    { about: `${item.id} ${change.version} ${forTeamOnly}`, version: change.version },
  );
  return (
    <>
      {forTeamOnly && <Kept />}
      <Button
        size="small"
        aria-label={(forTeamOnly ? letOutOf : keepOf)(shortId(item.number))}
        disabledFocusable={isSending}
        onClick={() => void send({ go, forTeamOnly: !forTeamOnly })}
      >
        {forTeamOnly ? letOut : keep}
      </Button>
      <FormProblem failure={failure} />
    </>
  );
}
