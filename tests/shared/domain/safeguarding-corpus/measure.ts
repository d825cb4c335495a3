/** Counts how often findConcern agrees with a corpus, and lays the figures out as a table. */
import { type Concern, concerns, findConcern } from '../../../../shared/domain/safeguarding.ts';
import type { CorpusLine } from './read-corpus.ts';

export type Figures = {
  /** Concerns that are met, ordinary lines that are met all the same, concerns that are not met. */
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
};

export type Measured = {
  /** Met with a signpost or stored, whichever the concern. */
  readonly overall: Figures;
  readonly perConcern: Readonly<Record<Concern, Figures>>;
};

type Seen = CorpusLine & { readonly found: Concern | null };

export function measure(lines: readonly CorpusLine[]): Measured {
  const seen = lines.map((line) => ({ ...line, found: findConcern(line.text) }));
  return {
    overall: {
      right: count(seen, (line) => line.found !== null && line.concerns.length > 0),
      extra: count(seen, (line) => line.found !== null && line.concerns.length === 0),
      missed: count(seen, (line) => line.found === null && line.concerns.length > 0),
    },
    perConcern: Object.fromEntries(
      concerns.map((concern) => [concern, measureOne(seen, concern)]),
    ) as Record<Concern, Figures>,
  };
}

/** 1 where nothing was met. */
export function precision({ right, extra }: Figures): number {
  return right + extra === 0 ? 1 : right / (right + extra);
}

/** 1 where there was nothing to meet. */
export function recall({ right, missed }: Figures): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function toTable(title: string, { overall, perConcern }: Measured): string {
  const rows = [['signposted or not', overall] as const, ...Object.entries(perConcern)];
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

/** A line that may be either is missed by neither. */
function measureOne(seen: readonly Seen[], concern: Concern): Figures {
  const isIt = (line: Seen): boolean => line.concerns.includes(concern);
  return {
    right: count(seen, (line) => isIt(line) && line.found === concern),
    extra: count(seen, (line) => !isIt(line) && line.found === concern),
    missed: count(seen, (line) => isIt(line) && !isMet(line)),
  };
}

function isMet({ concerns: right, found }: Seen): boolean {
  return found !== null && right.includes(found);
}

function count(seen: readonly Seen[], is: (line: Seen) => boolean): number {
  return seen.filter(is).length;
}

function toRow([name = '', ...cells]: readonly (string | number)[]): string {
  return String(name).padEnd(28) + cells.map((cell) => String(cell).padStart(10)).join('');
}
