/** Stop, pause and resume, typed anywhere by anybody: whether the bot writes to them by itself (P15). */

import { QuietUntilInput } from '../../../shared/contracts/cards/quiet.ts';
import { usualTimeZone } from '../../../shared/domain/calendar.ts';
import type { Quiet } from '../../../shared/domain/mailbox/mailbox.ts';
import type { Concern } from '../../../shared/domain/safeguarding/safeguarding.ts';
import type { Said } from '../../../shared/text/commands/said.ts';
import { toPauseProblem } from '../../../shared/text/pause-replies.ts';
import { parsePause } from '../../../shared/text/reading/parse-pause.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { mute } from '../../../shared/use-cases/notifications/mute.ts';
import {
  type Conversation,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { toQuietWords, toResumedWords } from './quiet-words.ts';
import { renderWhichDay } from './which-day.ts';

export const quiet: Conversation = {
  says: [
    {
      wish: 'quiet.stop',
      callback: (turn, said, deps) => become({ kind: 'stopped' }, said, turn, deps),
    },
    { wish: 'quiet.pause', callback: pause },
    {
      wish: 'quiet.resume',
      callback: (turn, said, deps) => become({ kind: 'none' }, said, turn, deps),
    },
  ],
  presses: {
    'quiet.until': press(QuietUntilInput, pauseUntil),
  },
};

/** Where they want quiet and until when is not understood, it is quiet until they say otherwise. */
async function pause(turn: Turn, said: Said, deps: Deps): Promise<Reply> {
  const { words, isGuess } = said;
  const parsed = parsePause(words, deps.today(usualTimeZone), deps.calendar);
  if (!parsed.ok && parsed.error.kind === 'differs')
    return askWhichDay(parsed.error.days, said, turn, deps);
  if (!parsed.ok && isGuess) return become({ kind: 'paused', until: null }, said, turn, deps);
  if (!parsed.ok) return { text: toPauseProblem(parsed.error, text.quiet.examples) };
  return become({ kind: 'paused', until: parsed.value.until }, said, turn, deps);
}

/** A day is only offered to whoever can be alone with the card. */
async function askWhichDay(
  days: readonly string[],
  said: Said,
  turn: Turn,
  deps: Deps,
): Promise<Reply> {
  const reply = await become({ kind: 'paused', until: null }, said, turn, deps);
  if (turn.where !== 'personal' || days.length === 0) return reply;
  return { card: renderWhichDay(days, whoToTurnTo(said.concern, deps)) };
}

/** A card may be pressed long after it was sent. */
async function pauseUntil(turn: Turn, { until }: QuietUntilInput, deps: Deps): Promise<Reply> {
  const parsed = parsePause(`until ${until}`, deps.today(usualTimeZone), deps.calendar);
  if (!parsed.ok) return { text: toPauseProblem(parsed.error, text.quiet.examples) };
  return become({ kind: 'paused', until: parsed.value.until }, {}, turn, deps);
}

async function become(
  quiet: Quiet,
  { concern }: Pick<Said, 'concern'>,
  { actor, where }: Turn,
  deps: Deps,
): Promise<Reply> {
  const owner = { tenantId: actor.tenantId, personId: actor.id };
  const asked = await mute(owner, quiet, deps);
  if (!asked.ok) return refusal(asked.error);
  const words =
    quiet.kind === 'none'
      ? toResumedWords(asked.value, { now: deps.clock.now(), calendar: deps.calendar })
      : toQuietWords(quiet);
  if (where !== 'personal') return { text: toText([...words.slice(0, 1), text.quiet.inCompany]) };
  return { text: toText([...words, ...whoToTurnTo(concern, deps)]) };
}

/** Behind what was asked for, where they told of something that others should hear of. */
function whoToTurnTo(concern: Concern | undefined, { signposts }: Deps): readonly string[] {
  return concern === undefined ? [] : [`${text.signpost.about[concern]} ${signposts[concern]}`];
}

/** Paragraphs, as Teams shows them. */
function toText(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}
