/** Turns rounds into a table people can read: medians of rounds, and ratios between variants of the same round. */
import type { Measurement } from './measure.ts';
import { bareEcho, stockInvoke, stockMessage } from './variants.ts';

const columns = [
  'variant',
  'CPU ms',
  '× bare',
  '× stock msg',
  '× stock action',
  'p50 ms',
  'p95 ms',
];

export function toTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => [
    measurement.variant.name,
    median(measurement.rounds.map(({ cpu }) => cpu)).toFixed(3),
    ...[bareEcho, stockMessage, stockInvoke].map((name) =>
      toRatio(measurement, measurements, name),
    ),
    ...[0.5, 0.95].map((share) =>
      median(measurement.rounds.map(({ latencies }) => quantile(latencies, share))).toFixed(2),
    ),
  ]);
  return [columns, ...rows].map((row) => row.map(pad).join('  ')).join('\n');
}

/** One line a variant that has a store. */
export function toRequestLines(measurements: readonly Measurement[]): readonly string[] {
  return measurements.flatMap(({ variant, rounds }) => {
    const kinds = Object.keys(rounds[0]?.requests ?? {});
    const counts = kinds
      .map((kind) => [kind, median(rounds.map(({ requests }) => requests[kind] ?? 0))] as const)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${kind} ${Number(count.toFixed(3))}`);
    return kinds.length > 0 ? [`${variant.name}: ${counts.join(', ') || 'none'}`] : [];
  });
}

function toRatio(
  { rounds }: Measurement,
  measurements: readonly Measurement[],
  name: string,
): string {
  const base = measurements.find(({ variant }) => variant.name === name)?.rounds;
  if (!base) return '';
  const ratios = rounds.map(({ cpu }, index) => cpu / (base[index]?.cpu ?? Number.NaN));
  return median(ratios).toFixed(2);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position % 1);
}

function pad(cell: string, column: number): string {
  return column === 0 ? cell.padEnd(36) : cell.padStart(columns[column]?.length ?? 0).padStart(7);
}
