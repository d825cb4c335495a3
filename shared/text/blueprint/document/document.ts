/** The local blueprint as a document: page, print and Word are drawn of this, so that they say the same, word for word. */
import type { BlueprintView } from '../../../contracts/api/blueprint/blueprint.ts';
import { toPlainDateWords } from '../../dates.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';
import { toAgreedPart } from './agreed.ts';
import { toSourcesPart } from './all-sources.ts';
import { toAskedPart } from './asked.ts';
import { countNotes, line } from './build.ts';
import { toChangedPart } from './changed.ts';
import { toExperimentsPart } from './experiments.ts';
import { toGlossaryPart, toGoOnPart, toLeftOutPart } from './go-on.ts';
import { toHowPart } from './how.ts';
import { toLearnedPart } from './learned.ts';
import { toOnAPagePart } from './on-a-page.ts';
import { toPillarsPart } from './pillars.ts';
import type { Block, Section } from './section.ts';
import { toWantedPart } from './wanted.ts';

/**
 * A part with nothing in it is left out, but for pillars and experiments, which say what is to come. Nobody is named
 * but whoever looks after an experiment, gave a commitment or signed. `words`: of `text.blueprintDocument`, which come when
 * they are needed.
 */
export function toBlueprintDocument(view: BlueprintView, words: DocumentWords): readonly Section[] {
  const toNote = countNotes();
  const onAPage = toOnAPagePart(view, words);
  const before = [
    ...toHowPart(view, words),
    ...toWantedPart(view, words),
    ...toLearnedPart(view, words, toNote),
  ];
  const learned = onAPage.length === 0 ? before : onNewPage(before);
  const pillars = toPillarsPart(view, words, toNote);
  const after = [
    ...toAskedPart(view, words),
    ...toChangedPart(view, words),
    ...toGoOnPart(view, words),
    ...toAgreedPart(view, words),
    ...toSourcesPart(view, words),
    ...toLeftOutPart(words),
    ...toGlossaryPart(words),
  ];
  return [
    toCover(view, words),
    ...onAPage,
    ...learned,
    ...pillars,
    ...toExperimentsPart(view, words),
    ...(view.experiments.length === 0 ? after : onNewPage(after)),
  ];
}

/** What comes behind a part that fills whole pages. */
function onNewPage([first, ...rest]: readonly Section[]): readonly Section[] {
  return first ? [{ ...first, startsPage: true }, ...rest] : [];
}

/** Of one team by itself the name is the team’s already. */
function toCover(view: BlueprintView, words: DocumentWords): Section {
  const { name, teams } = view;
  const isOfItself = teams.every((team) => team === name);
  const [which, ...about] = toEditionLines(view, words);
  const below = [which, ...(isOfItself ? [] : [words.madeBy(teams)]), ...about];
  const blocks: readonly Block[] = [
    { kind: 'subtitle', words: line(name).words },
    ...below.map((each): Block => ({ kind: 'paragraph', line: line(each) })),
  ];
  return { heading: words.title, startsPage: false, blocks };
}

/** Which one it is comes first. */
function toEditionLines(
  { asOf, edition }: BlueprintView,
  words: DocumentWords,
): readonly [string, ...string[]] {
  if (edition === null) return [words.draftOf(toPlainDateWords(asOf))];
  const { of, digest, isNotWhole, signed } = words.edition;
  return [
    of(edition.n, toPlainDateWords(edition.madeOn)),
    ...edition.signatures.map(({ name, on }) => signed(name, toPlainDateWords(on))),
    digest(edition.digest),
    ...(edition.isWhole ? [] : [isNotWhole]),
  ];
}
