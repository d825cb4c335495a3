/** Says what the person did just now with a change, and takes it back with one press. */
import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { toHistoryWords } from '../../../../shared/text/history-words.ts';
import { text } from '../../../../shared/text/views/page.ts';
import { useChangesReread } from '../../api/changes.ts';
import type { ApiFailure } from '../../api/failure.ts';
import { type LastStep, useStepTeller } from '../../api/last-step.ts';
import { useFocusBack } from '../../hooks/use-focus-back.ts';
import { useGoneAfter } from '../../hooks/use-gone-after.ts';
import { undoKeys, useUndoKey } from '../../hooks/use-undo-key.ts';
import { useChangeCommand } from '../board/change-detail/forms/use-change-command.ts';
import { useLineStyles } from './line-styles.ts';

const shownForMs = 4000;
/** Why it could not be undone takes longer to read. */
const refusalShownForMs = 10_000;

const useStyles = makeStyles({ pressed: { pointerEvents: 'auto' } });

type Props = { readonly teamId: string; readonly step: LastStep };

export function StepLine({ teamId, step }: Props) {
  const look = useLineStyles();
  const tell = useStepTeller();
  const { changeId, version, line } = step;
  const reread = useChangesReread(teamId);
  const view = { teamId, change: { id: changeId }, reread };
  const { send, isSending, failure } = useChangeCommand('undo', view, { about: 'undo', version });
  const held = useGoneAfter({
    ms: failure ? refusalShownForMs : shownForMs,
    isBusy: isSending,
    go: () => tell(null),
  });
  const mayUndo = line.did !== 'undone' && !isOver(failure);
  return (
    <div className={`${look.line} ${useStyles().pressed}`} {...held}>
      <p className={look.words}>{failure?.message ?? toStepWords(step)}</p>
      <span className={look.buttons}>
        {mayUndo && <UndoButton onUndo={() => void send({})} />}
        <CloseButton onClose={() => tell(null)} />
      </span>
    </div>
  );
}

function UndoButton({ onUndo }: { readonly onUndo: () => void }) {
  useUndoKey(onUndo);
  return (
    <Button
      {...useFocusBack<HTMLButtonElement>()}
      appearance="transparent"
      className={useLineStyles().button}
      aria-keyshortcuts={undoKeys}
      onClick={onUndo}
    >
      {text.verbs.undo}
    </Button>
  );
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <Button
      {...useFocusBack<HTMLButtonElement>()}
      appearance="transparent"
      className={useLineStyles().button}
      aria-label={text.tab.hideLine}
      icon={<DismissRegular />}
      onClick={onClose}
    />
  );
}

function toStepWords({ number, line }: LastStep): string {
  const deed = toHistoryWords({ ...line, by: text.undo.you });
  return text.undo.deedOn(shortId(number), deed);
}

/** Others have gone on since: pressing again would not help. */
function isOver(failure: ApiFailure | null): boolean {
  return failure?.code === 'stale' || failure?.code === 'nothing-to-undo';
}
