/** Counts how often findCaseData agrees with a corpus, and lays the figures out as a table. */
import {
  type CaseDataKind,
  caseDataKinds,
  findCaseData,
} from '../../../../shared/domain/case-data.ts';
import type { CorpusLine } from './read-corpus.ts';

export type Figures = {
  /** Lines that are of the kind and seen, seen but not of the kind, of the kind but not seen. */
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
};

export type Measured = {
  /** Refused or let through, whatever the kind. */
  readonly overall: Figures;
  readonly perKind: Readonly<Record<CaseDataKind, Figures>>;
};

export function measure(lines: readonly CorpusLine[]): Measured {
  const seen = lines.map((line) => ({ ...line, found: findCaseData(line.text) }));
  const figuresOf = (kind: CaseDataKind): Figures =>
    count(seen.map(({ kinds, found }) => [kinds.includes(kind), found.includes(kind)]));
  return {
    overall: count(seen.map(({ kinds, found }) => [kinds.length > 0, found.length > 0])),
    perKind: Object.fromEntries(caseDataKinds.map((kind) => [kind, figuresOf(kind)])) as Record<
      CaseDataKind,
      Figures
    >,
  };
}

export function precision({ right, extra }: Figures): number {
  return right + extra === 0 ? 1 : right / (right + extra);
}

export function recall({ right, missed }: Figures): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function toTable(title: string, { overall, perKind }: Measured): string {
  const rows = [['refused or not', overall] as const, ...Object.entries(perKind)];
  return [
    title,
    toRow(['', 'right', 'extra', 'missed', 'precision', 'recall']),
    ...rows.map(([name, figures]) =>
      toRow([
        name,
        figures.right,
        figures.extra,
        figures.missed,
        precision(figures).toFixed(3),
        recall(figures).toFixed(3),
      ]),
    ),
  ].join('\n');
}

function count(pairs: readonly (readonly [expected: boolean, found: boolean])[]): Figures {
  const many = (expected: boolean, found: boolean): number =>
    pairs.filter((pair) => pair[0] === expected && pair[1] === found).length;
  return { right: many(true, true), extra: many(false, true), missed: many(true, false) };
}

function toRow([name = '', ...cells]: readonly (string | number)[]): string {
  return String(name).padEnd(28) + cells.map((cell) => String(cell).padStart(10)).join('');
}
