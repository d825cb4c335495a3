/** What was learned about how the system works: theme by theme, with where each comes from. */
import type { BlueprintView, ThemeView } from '../../../contracts/api/blueprint/blueprint.ts';
import { type Side, sides } from '../../../domain/sensemaking/sense.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';
import { heading, line, listOf, paragraphs, part, type ToNote } from './build.ts';
import type { Block, Section } from './section.ts';
import { sourcesIn } from './sources.ts';

const saidShown = 3;

export function toLearnedPart(
  view: BlueprintView,
  words: DocumentWords,
  toNote: ToNote,
): readonly Section[] {
  const ofSide = (side: Side) => view.themes.filter((theme) => theme.side === side);
  return part(
    words.learned.heading,
    sides.flatMap((side) =>
      ofSide(side).length === 0
        ? []
        : [
            heading(2, words.learned.sides[side]),
            ...ofSide(side).flatMap((theme) => toTheme(theme, view, words, toNote)),
          ],
    ),
  );
}

function toTheme(
  theme: ThemeView,
  view: BlueprintView,
  words: DocumentWords,
  toNote: ToNote,
): readonly Block[] {
  const { statement, keptBy, lies, rang } = theme;
  const { learned, quote } = words;
  const sources = sourcesIn(view, [theme.id], words);
  const things = view.sources.filter(({ id }) => theme.items.includes(id)).length;
  const said = wordsIn(theme, view).map((each) => line(quote(each)));
  const where =
    lies.length === 0 ? null : learned.layers(lies.map((layer) => learned.layer[layer]));
  return [
    heading(3, theme.name),
    ...paragraphs(statement ?? learned.things(things), { note: toNote(sources) }),
    ...paragraphs(rang ? learned.rang(learned.shares[rang.share], rang.answers) : null, {
      lead: learned.rangTrue,
    }),
    ...paragraphs(keptBy, { lead: learned.keptBy }),
    ...paragraphs(where, { lead: learned.lies }),
    ...(said.length === 0
      ? []
      : [{ kind: 'paragraph' as const, line: line('', { lead: learned.said }) }]),
    ...listOf(said),
  ];
}

/** What teams put in to be read: what they learned and noticed, each once. */
function wordsIn({ items }: ThemeView, { sources }: BlueprintView): readonly string[] {
  const said = sources
    .filter(({ id }) => items.includes(id))
    .flatMap(({ said: each }) =>
      each.kind === 'learned' || each.kind === 'noticed' ? [each.words] : [],
    )
    .filter((words) => words !== null);
  return [...new Set(said)].slice(0, saidShown);
}
