/** What teams have changed already, and where the time went that it gave back. */
import type { BlueprintView, SourceView } from '../../../contracts/api/blueprint/blueprint.ts';
import { sumTimeGivenBack } from '../../../domain/blueprint/time-given-back.ts';
import { shortId } from '../../../domain/small-change/small-change.ts';
import { toHoursWords } from '../../time-words.ts';
import { text } from '../../views/blueprint.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';
import { cell, heading, line, paragraphs, part } from './build.ts';
import type { Block, Cell, Section } from './section.ts';

export function toChangedPart(view: BlueprintView, words: DocumentWords): readonly Section[] {
  return part(words.changed.heading, [...toTold(view, words), ...toTime(view, words)]);
}

/** The column of teams is there where there are several. */
function toTold({ sources }: BlueprintView, words: DocumentWords): readonly Block[] {
  const { heading: name, heads } = words.changed;
  const rows = sources.flatMap((each) => toRow(each, words));
  if (rows.length === 0) return [];
  const ofSeveral = sources.some(({ team }) => team !== null);
  const all = rows.map(({ change, team, what, learned, decision }) => [
    ...[change, ...(ofSeveral ? [team] : []), what, learned, decision],
  ]);
  return [
    {
      kind: 'table',
      name,
      head: [
        ...[heads.change, ...(ofSeveral ? [heads.team] : [])],
        ...[heads.what, heads.learned, heads.decision],
      ],
      rows: all,
      widths: ofSeveral ? [4, 6, 10, 11, 6] : [4, 11, 12, 5],
    },
  ];
}

type Row = Readonly<Record<'change' | 'team' | 'what' | 'learned' | 'decision', Cell>>;

function toRow({ said, from, team }: SourceView, words: DocumentWords): readonly Row[] {
  if (said.kind !== 'learned' || !('number' in from) || from.decision === null) return [];
  const { leftOut } = text.tab.blueprint;
  return [
    {
      change: [line(shortId(from.number))],
      team: cell(team, words.nothing),
      what: cell(from.title, leftOut),
      learned: cell(said.words, leftOut),
      decision: [line(words.changed.decided[from.decision])],
    },
  ];
}

function toTime({ sources }: BlueprintView, words: DocumentWords): readonly Block[] {
  const { time, timeAbout, timeHeads, uses } = words.changed;
  const { changes, sums } = sumTimeGivenBack(sources);
  if (sums.length === 0) return [];
  const say = (minutes: number) => [line(minutes === 0 ? words.nothing : toHoursWords(minutes))];
  return [
    heading(2, time),
    ...paragraphs(timeAbout(changes)),
    {
      kind: 'table',
      name: time,
      head: [timeHeads.use, timeHeads.measured, timeHeads.estimated],
      rows: sums.map(({ use, measured, estimated }) => [
        [line(uses[use])],
        say(measured),
        say(estimated),
      ]),
      widths: [2, 1, 1],
    },
  ];
}
