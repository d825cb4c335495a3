/** Puts the page into the language of whoever looks at it, before anything of it is drawn. */

import { findWordsBy } from '../../../shared/text/in-use/in-use.ts';
import { type Languages, languages, nearestTag } from '../../../shared/text/languages.ts';
import type { Host } from './host.ts';

/** Teams has a language of its own, whatever the browser's is. English comes with the page, others are fetched. */
export async function speakTo(host: Host, known: Languages = languages): Promise<void> {
  const wanted = host.kind === 'teams' ? [host.locale] : navigator.languages;
  const words = await load(nearestTag(wanted, Object.keys(known)), known);
  if (!words) return;
  findWordsBy(() => words);
  document.documentElement.lang = words.language;
}

/** English is better than no page, where a connection breaks just then. */
async function load(tag: string, known: Languages) {
  try {
    return await known[tag]?.();
  } catch {
    return undefined;
  }
}
