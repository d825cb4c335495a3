/** On the server many people are spoken to at once: each turn and each call runs in its person's language. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { enGB } from '../../shared/text/en-GB.ts';
import { findWordsBy } from '../../shared/text/in-use/in-use.ts';
import { type Languages, nearestTag } from '../../shared/text/languages.ts';
import type { Text } from '../../shared/text/text.ts';

/** `wanted` are the tags of languages the person understands, best first; with none it is English. */
export type SpeakIn = <T>(wanted: readonly string[], act: () => T) => T;

const spoken = new AsyncLocalStorage<Text>();

findWordsBy(() => spoken.getStore());

/** Loads all languages first: nobody waits for theirs in the middle of a turn. */
export async function createSpeakIn(languages: Languages): Promise<SpeakIn> {
  const words = new Map<string, Text>();
  for (const [tag, load] of Object.entries(languages)) words.set(tag, (await load()) ?? enGB);
  const tags = [...words.keys()];
  return (wanted, act) => spoken.run(words.get(nearestTag(wanted, tags)) ?? enGB, act);
}
