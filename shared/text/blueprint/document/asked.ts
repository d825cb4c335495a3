/** What is not the teams’ to give: asked of whoever can, with their answer so far; and what lies beyond the council. */
import type {
  BlueprintAskView,
  BlueprintView,
} from '../../../contracts/api/blueprint/blueprint.ts';
import { toPlainDateWords } from '../../dates.ts';
import { text } from '../../views/blueprint.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';
import { cell, heading, line, listOf, paragraphs, part } from './build.ts';
import type { Block, Cell, Section } from './section.ts';

export function toAskedPart(view: BlueprintView, words: DocumentWords): readonly Section[] {
  return part(words.asked.heading, [...toAsks(view, words), ...toLaw(view, words)]);
}

function toAsks({ asks = [], pillars }: BlueprintView, words: DocumentWords): readonly Block[] {
  if (asks.length === 0) return [];
  const { heading: name, heads, whole } = words.asked;
  const titleOf = (pillarId: string | null) =>
    pillars.find(({ id }) => id === pillarId)?.title ?? null;
  return [
    {
      kind: 'table',
      name,
      head: [heads.of, heads.what, heads.pillar, heads.answer],
      rows: asks.map((ask) => [
        cell(ask.ofRole, words.nothing),
        cell(ask.words, words.nothing),
        cell(ask.pillarId === null ? whole : titleOf(ask.pillarId), words.nothing),
        toAnswer(ask, words),
      ]),
      widths: [4, 7, 5, 6],
    },
  ];
}

function toAnswer({ answer }: BlueprintAskView, { asked, nothing }: DocumentWords): Cell {
  if (answer === null) return [line(asked.unanswered)];
  return cell(
    asked.answers[answer.answer](toPlainDateWords(answer.on), answer.because, answer.name),
    nothing,
  );
}

function toLaw({ sources }: BlueprintView, { asked }: DocumentWords): readonly Block[] {
  const { leftOut } = text.tab.blueprint;
  const beyond = sources.flatMap(({ said }) =>
    said.kind === 'for-the-blueprint' && said.beyond === 'law' ? [line(said.words ?? leftOut)] : [],
  );
  if (beyond.length === 0) return [];
  return [heading(2, asked.law), ...paragraphs(asked.lawAbout), ...listOf(beyond)];
}
