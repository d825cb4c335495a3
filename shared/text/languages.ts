/** The languages there are: a second one is a file beside en-GB.ts, of its shape, and its line here. */
import type { Text } from './text.ts';

/**
 * By their tags (BCP 47). English is first and is there already, since its words come with what says them; any other
 * is loaded, whole, when somebody needs it.
 */
export type Languages = Readonly<Record<string, () => Promise<Text | undefined>>>;

export const languages: Languages = {
  'en-GB': async () => undefined,
};

/**
 * Of the tags there are, the first is whose nobody else's is: `wanted` is what a person understands, best
 * first. `cy-GB` finds `cy`, and `en-US` finds `en-GB`: nearer than another language is another country's.
 */
export function nearestTag(wanted: readonly string[], tags: readonly string[]): string {
  const [usual = 'en-GB'] = tags;
  for (const tag of wanted) {
    const near = tags.find((each) => isSame(each, tag)) ?? tags.find((each) => isAkin(each, tag));
    if (near !== undefined) return near;
  }
  return usual;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isAkin(one: string, other: string): boolean {
  return isSame(toLanguage(one), toLanguage(other));
}

function toLanguage(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}
