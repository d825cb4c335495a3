/** “Not for outside the team”: a press for whoever may say so of this change, a label for everybody else. */
import { ToggleButton } from '@fluentui/react-components';
import { LockClosedRegular, LockOpenRegular } from '@fluentui/react-icons';
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
  if (!item.forTeamOnly) return null;
  return <Label icon={LockClosedRegular}>{text.tab.learning.forTeamOnly}</Label>;
}

function Press({ teamId, item, change }: Props & { readonly change: BoardChange }) {
  const { go, forTeamOnly } = item;
  const reread = useLearningReread(teamId);
  const { send, isSending, failure } = useChangeCommand(
    'for-team-only',
    { teamId, change, reread },
    { about: `${item.id} ${change.version} ${forTeamOnly}`, version: change.version },
  );
  return (
    <>
      <ToggleButton
        checked={forTeamOnly}
        appearance={forTeamOnly ? 'outline' : 'subtle'}
        size="small"
        aria-label={text.tab.learning.forTeamOnlyOf(shortId(item.number))}
        disabledFocusable={isSending}
        icon={forTeamOnly ? <LockClosedRegular /> : <LockOpenRegular />}
        onClick={() => void send({ go, forTeamOnly: !forTeamOnly })}
      >
        {text.tab.learning.forTeamOnly}
      </ToggleButton>
      <FormProblem failure={failure} />
    </>
  );
}
