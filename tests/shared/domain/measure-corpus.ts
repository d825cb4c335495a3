/** Counts how often what is found agrees with a corpus, and lays the figures out as a table. */

export type Figures = {
  /** Lines that are of the kind and seen, seen but not of the kind, of the kind but not seen. */
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
};

export type Measured<K extends string> = {
  /** Seen or let through, whatever the kind. */
  readonly overall: Figures;
  readonly perKind: Readonly<Record<K, Figures>>;
};

/** `expected` and `found` are empty where a line is let through. */
export type SeenLine<K> = { readonly expected: readonly K[]; readonly found: readonly K[] };

/** `either`: of the kinds expected of a line any one is right; otherwise all of them are. */
export function measure<K extends string>(
  kinds: readonly K[],
  lines: readonly SeenLine<K>[],
  { either = false } = {},
): Measured<K> {
  const isMet = ({ expected, found }: SeenLine<K>) => expected.some((kind) => found.includes(kind));
  const countKind = (kind: K): Figures =>
    count(lines, {
      isExpected: ({ expected }) => expected.includes(kind),
      isFound: ({ found }) => found.includes(kind),
      isExcused: (line) => either && isMet(line),
    });
  const overall = count(lines, {
    isExpected: ({ expected }) => expected.length > 0,
    isFound: ({ found }) => found.length > 0,
    isExcused: () => false,
  });
  const perKind = Object.fromEntries(kinds.map((kind) => [kind, countKind(kind)]));
  return { overall, perKind: perKind as Record<K, Figures> };
}

/** 1 where nothing was seen. */
export function precision({ right, extra }: Figures): number {
  return right + extra === 0 ? 1 : right / (right + extra);
}

/** 1 where there was nothing to see. */
export function recall({ right, missed }: Figures): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function toTable<K extends string>(title: string, measured: Measured<K>): string {
  const rows = Object.entries<Figures>({ 'seen or not': measured.overall, ...measured.perKind });
  return [
    title,
    toRow(['', 'right', 'extra', 'missed', 'precision', 'recall']),
    ...rows.map(([name, figures]) =>
      toRow([
        ...[name, figures.right, figures.extra, figures.missed],
        ...[precision(figures).toFixed(3), recall(figures).toFixed(3)],
      ]),
    ),
  ].join('\n');
}

type Asked<K> = Readonly<
  Record<'isExpected' | 'isFound' | 'isExcused', (line: SeenLine<K>) => boolean>
>;

function count<K>(
  lines: readonly SeenLine<K>[],
  { isExpected, isFound, isExcused }: Asked<K>,
): Figures {
  const many = (is: (line: SeenLine<K>) => boolean): number => lines.filter(is).length;
  return {
    right: many((line) => isExpected(line) && isFound(line)),
    extra: many((line) => !isExpected(line) && isFound(line)),
    missed: many((line) => isExpected(line) && !isFound(line) && !isExcused(line)),
  };
}

function toRow([name = '', ...cells]: readonly (string | number)[]): string {
  return String(name).padEnd(28) + cells.map((cell) => String(cell).padStart(10)).join('');
}
