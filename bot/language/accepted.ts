/** Reads which languages a browser asks for (RFC 9110, 12.5.4). */
import type { IncomingMessage } from 'node:http';

/** `cy, en;q=0.8` is cy, then en; one with `q=0` is not wanted at all. */
export function toAccepted({ headers }: Pick<IncomingMessage, 'headers'>): readonly string[] {
  const ranges = (headers['accept-language'] ?? '').split(',').map(readRange);
  return ranges
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}

function readRange(range: string) {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2) ?? '1';
  return { tag, weight: Number(weight) || 0 };
}
