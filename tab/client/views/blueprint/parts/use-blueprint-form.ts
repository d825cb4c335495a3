/** A form of the blueprint: words half typed are there again, go with the version they were begun from, and once sent are no draft any more. */
import type {
  BlueprintCommand,
  BlueprintCommandName,
} from '../../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useBlueprintCommand } from '../../../api/views/blueprint.ts';
import { useSeenVersion } from '../../../components/forms/use-seen-version.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { useDraft } from '../../board/change-detail/forms/use-draft.ts';
import { hasWords } from '../../board/change-detail/forms/use-form.ts';

type Of<Words> = {
  /** Which one of those there are; left out where something new begins. */
  readonly of?: string;
  /** Of that one, as it stands now. */
  readonly version?: number;
  /** What stands in the boxes before anybody types. */
  readonly words: Words;
  /**
   * All that could be written over unseen stands in the boxes: while that is the same, what else moves meanwhile, such
   * as who looks after it, is nothing to ask about.
   */
  readonly isAllInBoxes?: boolean;
  /** What is said where somebody else was there first, and what stands there now is in no box. */
  readonly staleWords?: string;
};

type Sent<Name extends BlueprintCommandName> = Omit<
  BlueprintCommand<Name>,
  'commandId' | 'version' | 'asked'
>;

/** Where the draft of one form is. */
export function blueprintDraftPlace(teamId: string, name: BlueprintCommandName, of = ''): string {
  return [teamId, name, of].join(' ');
}

export function useBlueprintForm<Name extends BlueprintCommandName, Words extends object>(
  teamId: string,
  name: Name,
  { of = '', version, words, isAllInBoxes = false, ...rest }: Of<Words>,
) {
  const place = blueprintDraftPlace(teamId, name, of);
  const draft = useDraft<Words, number>(place, { words, around: version ?? 0 });
  const isSame = isAllInBoxes && draft.isAsBegun;
  const { seen, toSend } = useSeenVersion(version ?? 0, isSame ? version : draft.begunIn);
  const commandId = useCommandId(`${name} ${of} ${seen} ${JSON.stringify(draft.words)}`);
  const { staleWords = text.tab.drawUp.changedSince } = rest;
  const { send, isSending, failure } = useBlueprintCommand(teamId, name, staleWords);

  async function sendWords(sent: Sent<Name>): Promise<boolean> {
    const about = version === undefined ? {} : { version: toSend(failure) };
    const request = { ...sent, ...about, commandId };
    const kind = hasWords(draft.typed) ? 'words' : 'press';
    const done = await send(request as unknown as BlueprintCommand<Name>, kind);
    if (done) draft.forget();
    return done !== undefined;
  }

  return { draft, command: { isSending, failure, send: sendWords } };
}
