/** How we got here, in paragraphs that write themselves: the last says what changed since the edition before. */
import type { BlueprintView } from '../../../contracts/api/blueprint/blueprint.ts';
import { toPlainDateWords } from '../../dates.ts';
import { toSinceWords } from '../since-words.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';
import { paragraphs, part } from './build.ts';
import type { Section } from './section.ts';

export function toHowPart(
  { name, teams, how, sources, themes, since }: BlueprintView,
  { how: words, editions }: DocumentWords,
): readonly Section[] {
  const { weeks, workshops, logged, kept, adapted, stopped } = how;
  const isBegun = weeks > 0 || workshops.length > 0 || logged > 0 || sources.length > 0;
  if (!isBegun) return [];
  const told = kept + adapted + stopped > 0 ? [words.told(kept, adapted, stopped)] : [];
  const days = workshops.map(toPlainDateWords);
  return part(words.heading, [
    ...paragraphs(
      [
        words.teams(teams.length === 0 ? [name] : teams, weeks),
        ...(days.length > 0 ? [words.workshops(days)] : []),
      ].join(' '),
    ),
    ...paragraphs(logged === 0 ? null : [words.logged(logged), ...told].join(' ')),
    ...paragraphs(sources.length === 0 ? null : words.putIn(sources.length, themes.length)),
    ...paragraphs(since ? toSinceWords(since, editions.since) : null),
  ]);
}
