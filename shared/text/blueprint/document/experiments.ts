/** The experiments: what is believed, what is tried, and what each cycle taught. */

import type { BlueprintView, ExperimentView } from '../../../contracts/api/blueprint/blueprint.ts';
import { shortExperimentId } from '../../../domain/blueprint/short-experiment-id.ts';
import { shortId } from '../../../domain/small-change/small-change.ts';
import { toPlainDateWords } from '../../dates.ts';
import { toBelief } from '../belief-words.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';
import { cell, heading, line, lines, paragraphs, part } from './build.ts';
import { anchorOf, toDueWords, toExperimentTitle } from './experiments-in.ts';
import type { Block, Cell, Line, Section } from './section.ts';
import { toSourceWords } from './sources.ts';

/** The first stands below the heading of the part, and each other one begins a page. */
export function toExperimentsPart(view: BlueprintView, words: DocumentWords): readonly Section[] {
  const { heading: title, none } = words.experiments;
  const { experiments } = view;
  if (experiments.length === 0) return part(title, paragraphs(none));
  const blocks = experiments.flatMap((experiment, at): readonly Block[] => [
    heading(2, toExperimentTitle(experiment), {
      ...{ anchor: anchorOf(experiment), startsPage: at > 0 },
    }),
    toAbout(experiment, view, words),
    ...toCycles(experiment, words),
  ]);
  return part(title, blocks, true);
}

function toAbout(experiment: ExperimentView, view: BlueprintView, words: DocumentWords): Block {
  const { rows, heads, about, statuses, nobody } = words.experiments;
  const { pillarId, tryFirst, safeguard, owner, status, triedBy = [] } = experiment;
  const whoTries = status === 'proposed' ? rows.wantedBy : rows.triedBy;
  const pillar = view.pillars.find(({ id }) => id === pillarId);
  const from = toFrom(experiment, view, words);
  const all: readonly (readonly [question: string, answer: Cell])[] = [
    [rows.believe, toBelieved(experiment, words)],
    [rows.tryFirst, cell(tryFirst, words.nothing)],
    [rows.safeguard, cell(safeguard, words.nothing)],
    [rows.owner, cell(owner?.name ?? nobody, words.nothing)],
    [rows.signals, toSignals(experiment, words)],
    [rows.reviewOn, toReview(experiment, view.asOf, words)],
    ...(from === null ? [] : [[rows.from, [line(from)]] as const]),
    ...(triedBy.length === 0 ? [] : [[whoTries, toTriedBy(triedBy, words)] as const]),
    ...(pillar ? [[rows.pillar, [line(pillar.title)]] as const] : []),
    [rows.status, [line(statuses[status])]],
  ];
  return {
    kind: 'table',
    name: about(shortExperimentId(experiment.number)),
    head: [heads.question, heads.answer],
    rows: all.map(([question, answer]) => [[line(question)], answer]),
    widths: [1, 2],
  };
}

function toBelieved(experiment: ExperimentView, { experiments, nothing }: DocumentWords): Cell {
  const said = toBelief(experiment, experiments);
  const all = said.flatMap(({ lead, words }) => lines(words, { lead }));
  return all.length === 0 ? [line(nothing)] : all;
}

/** No day stands there of one that rests: it is looked at once it is taken up again. */
function toReview(
  experiment: ExperimentView,
  asOf: string,
  { experiments, nothing, goOn }: DocumentWords,
): Cell {
  if (experiment.status === 'resting') return [line(experiments.onceResumed)];
  return cell(toDueWords(experiment, asOf, goOn) || null, nothing);
}

function toSignals({ signals }: ExperimentView, words: DocumentWords): Cell {
  const { signal, seenBy } = words.experiments;
  const all = signals.map(
    (each): Line => line(signal(each.words, seenBy[each.seenBy], each.where)),
  );
  return all.length === 0 ? [line(words.nothing)] : all;
}

function toTriedBy(triedBy: NonNullable<ExperimentView['triedBy']>, words: DocumentWords): Cell {
  const { tried } = words.experiments;
  return triedBy.map(({ team, number }): Line => line(tried(team, shortId(number))));
}

/** With its team where there are several, and what it tries, where something of it was put in. */
function toFrom(
  { from }: ExperimentView,
  { sources }: BlueprintView,
  words: DocumentWords,
): string | null {
  if (from === null) return null;
  const source = sources.find(
    (each) => 'changeId' in each.from && each.from.changeId === from.changeId,
  );
  const id = shortId(from.number);
  const alone = from.team === undefined ? id : words.sources.ofTeam(id, from.team);
  return source ? toSourceWords(source, words) : alone;
}

function toCycles({ number, cycles }: ExperimentView, words: DocumentWords): readonly Block[] {
  if (cycles.length === 0) return [];
  const { cycles: title, cycleHeads, about } = words.experiments;
  const { n, when, happened, learned, decision } = cycleHeads;
  return [
    heading(3, title),
    {
      kind: 'table',
      name: `${about(shortExperimentId(number))}: ${title}`,
      head: [n, when, happened, learned, decision],
      rows: cycles.map((cycle) => toCycleRow(cycle, words)),
      widths: [3, 9, 10, 10, 5],
    },
  ];
}

function toCycleRow(
  cycle: ExperimentView['cycles'][number],
  words: DocumentWords,
): readonly Cell[] {
  const { n, from, until, happened, decision } = cycle;
  const when = words.experiments.when(
    toPlainDateWords(from),
    until === null ? null : toPlainDateWords(until),
  );
  return [
    [line(String(n))],
    [line(when)],
    cell(happened, words.nothing),
    toTaught(cycle, words),
    [line(decision === null ? words.nothing : words.changed.decided[decision])],
  ];
}

/** What was learned, and beneath it what is understood now and what surprised, where somebody said so. */
function toTaught(
  { learned, understood, surprised }: ExperimentView['cycles'][number],
  { nothing, experiments }: DocumentWords,
): Cell {
  const also = [
    [experiments.understood, understood],
    [experiments.surprised, surprised],
  ] as const;
  return [
    ...cell(learned, nothing),
    ...also.flatMap(([lead, said]) => (said ? lines(said, { lead }) : [])),
  ];
}
