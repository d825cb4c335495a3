/** Stop, pause and resume, typed anywhere by anybody: whether the bot writes to them by itself (P15). */

import { usualTimeZone } from '../../../shared/domain/calendar.ts';
import type { Quiet } from '../../../shared/domain/mailbox/mailbox.ts';
import { parsePause } from '../../../shared/text/parse-pause.ts';
import { isAboutPause, toPauseProblem } from '../../../shared/text/pause-replies.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { mute } from '../../../shared/use-cases/notifications/mute.ts';
import {
  beginning,
  type Conversation,
  type Reply,
  refusal,
  type Turn,
  whole,
} from '../../dialogue/conversation.ts';
import { toQuietWords, toResumedWords } from './quiet-words.ts';

const anyPause = beginning(text.commands.pause, pause);

export const quiet: Conversation = {
  says: [
    whole(text.commands.stop, (turn, _rest, deps) => become({ kind: 'stopped' }, turn, deps)),
    { ...anyPause, select: selectPause },
    whole(text.commands.resume, (turn, _rest, deps) => become({ kind: 'none' }, turn, deps)),
  ],
};

function selectPause(message: string): string | null {
  const rest = anyPause.select(message);
  return rest !== null && isAboutPause(rest) ? rest : null;
}

async function pause(turn: Turn, rest: string, deps: Deps): Promise<Reply> {
  const parsed = parsePause(rest, deps.today(usualTimeZone), deps.calendar);
  if (!parsed.ok) return { text: toPauseProblem(parsed.error, text.quiet.examples) };
  return become({ kind: 'paused', until: parsed.value.until }, turn, deps);
}

async function become(quiet: Quiet, { actor, where }: Turn, deps: Deps): Promise<Reply> {
  const owner = { tenantId: actor.tenantId, personId: actor.id };
  const asked = await mute(owner, quiet, deps);
  if (!asked.ok) return refusal(asked.error);
  const words =
    quiet.kind === 'none'
      ? toResumedWords(asked.value, { now: deps.clock.now(), calendar: deps.calendar })
      : toQuietWords(quiet);
  return {
    text: toText(where === 'personal' ? words : [...words.slice(0, 1), text.quiet.inCompany]),
  };
}

/** Paragraphs, as Teams shows them. */
function toText(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}
