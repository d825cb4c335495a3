/** Says where something comes from: a small change or a theme of barriers, and never anybody. */
import type { BlueprintView, SourceView } from '../../../contracts/api/blueprint/blueprint.ts';
import { shortId } from '../../../domain/small-change/small-change.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';

/** "SC-3 · Riverside", or the name of a theme. */
export function toSourceWords(source: SourceView, { sources }: DocumentWords): string {
  const words = toPlace(source, sources);
  return source.team === null ? words : sources.ofTeam(words, source.team);
}

function toPlace({ from, said }: SourceView, words: DocumentWords['sources']): string {
  if ('number' in from) {
    const id = shortId(from.number);
    return from.tries === undefined ? id : words.tries(id, from.tries);
  }
  if (said.kind !== 'barrier-theme') return words.reflection;
  return said.name === null ? words.unnamed : words.barriers(said.name);
}

/** The sources of what hangs in these themes, in the order they were put in; what is there no more is left out. */
export function sourcesIn(
  { themes, sources }: BlueprintView,
  themeIds: readonly string[],
  words: DocumentWords,
): readonly string[] {
  const items = new Set(
    themes.filter(({ id }) => themeIds.includes(id)).flatMap(({ items }) => items),
  );
  return sources.filter(({ id }) => items.has(id)).map((each) => toSourceWords(each, words));
}
