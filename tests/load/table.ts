/** A load's outcome as people read it. */
import { quantile } from '../bench/table.ts';
import { toGrowth } from './memory.ts';
import type { Outcome } from './run-load.ts';
import type { Group } from './tally.ts';

const shares = [0.5, 0.95, 0.99];

export function toTable({ tally, watched }: Outcome): string {
  const ratio = quantile(tally.times('chat'), 0.95) / quantile(tally.times('echo'), 0.95);
  const growth = toGrowth(watched.memory);
  const megabytes = watched.memory.map((bytes) => Math.round(bytes / 1024 ** 2)).join(', ');
  const lines = [
    'Requests:',
    ...listCounts(tally.counts),
    `  (${tally.late} moves came after somebody else's, and were told so)`,
    'Errors:',
    ...(tally.errors.size > 0 ? listCounts(tally.errors) : ['  none']),
    'From the moment it was due, p50 / p95 / p99:',
    ...(['chat', 'tabs', 'echo'] as const).map((group) => toTimes(group, tally.times(group))),
    `  p95 of chat is ${ratio.toFixed(2)} of the stock echo's under the same load`,
    `Memory of the app each half minute: ${megabytes} MB`,
    growth === null
      ? '  too short to say whether it settles'
      : `  last third beside the middle third: ${toPercent(growth)}`,
    `Processor: ${toPercent(watched.share)} of one`,
  ];
  return lines.join('\n');
}

function listCounts(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].toSorted().map(([name, count]) => `  ${String(count).padStart(7)}  ${name}`);
}

function toTimes(group: Group, times: readonly number[]): string {
  const found = shares.map((share) => quantile(times, share).toFixed(1)).join(' / ');
  return `  ${group.padEnd(5)} ${found} ms`;
}

function toPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
