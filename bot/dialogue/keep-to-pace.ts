/** Keeps one person, or what runs in their name, from asking for more than anybody says or presses; what was typed comes back. */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { readSaid } from '../../shared/text/commands/read-said.ts';
import type { Wish } from '../../shared/text/commands/said.ts';
import { text } from '../../shared/text/text.ts';
import type { Turn } from './conversation.ts';
import type { Router } from './router.ts';

/** Whoever wants to be left in peace, or to know where they stand, is answered however much came before (P15). */
const alwaysAnswered: ReadonlySet<Wish> = new Set([
  'quiet.stop',
  'quiet.pause',
  'quiet.resume',
  'help',
  'privacy',
]);

/**
 * A card that is answered with a sentence stays as it is, with what was typed in it (Microsoft's page
 * "universal-action-model", under response format).
 */
export function keepToPace(router: Router, turnsAMinute: number): Router {
  const turns = new RateLimiterMemory({ points: turnsAMinute, duration: 60 });
  return {
    ...router,
    async say(turn, message) {
      const isTaken = (await isInTime(turn)) || alwaysAnswered.has(readSaid(message).wish);
      if (isTaken) return router.say(turn, message);
      return { text: withWords(text.errors.tooFastSaid, turn, [message]) };
    },
    async press(turn, verb, data) {
      if (await isInTime(turn)) return router.press(turn, verb, data);
      return { text: withWords(text.errors.tooFastPressed, turn, wordsIn(data)) };
    },
    async search(turn, commandId, typed) {
      if (await isInTime(turn)) return router.search(turn, commandId, typed);
      return { text: text.errors.busy };
    },
    async act(turn, commandId, message) {
      if (await isInTime(turn)) return router.act(turn, commandId, message);
      return { text: text.errors.tooFastSaid };
    },
  };

  function isInTime({ actor: { tenantId, id } }: Turn): Promise<boolean> {
    return turns.consume(`${tenantId} ${id}`).then(
      () => true,
      () => false,
    );
  }
}

/** In company they stay where they are: nobody else is to read what was typed into a box. */
function withWords(sentence: string, turn: Turn, words: readonly string[]): string {
  const isAlone = turn.where === 'personal' || turn.isSeenAlone === true;
  return isAlone ? [sentence, ...words].join('\n\n') : sentence;
}

/** What a card sends beside what was typed are ids and choices, which are no words: none has a space in it. */
function wordsIn(data: unknown): readonly string[] {
  const values = Object.values((data ?? {}) as Readonly<Record<string, unknown>>);
  return values
    .filter((value) => typeof value === 'string')
    .filter((value) => /\S\s+\S/.test(value));
}
