/** The parts of the view, in the order people go through them; each has an address of its own. */

export const parts = ['gather', 'sort', 'draw-up', 'print'] as const;

export type Part = (typeof parts)[number];

/** `#blueprint` is the first. */
export function hashOfPart(part: Part): string {
  return part === parts[0] ? '#blueprint' : `#blueprint/${part}`;
}

/** Of the wall, where it is printed and typed in. */
export const hashOfPaper = `${hashOfPart('sort')}/paper`;

export function readPart(hash: string): Part {
  if (hash === hashOfPaper) return 'sort';
  if (readEdition(hash) !== null) return 'print';
  return parts.find((part) => hashOfPart(part) === hash) ?? parts[0];
}

const ofEdition = `${hashOfPart('print')}/edition-`;

/** Null: of the draft. */
export function hashOfEdition(n: number | null): string {
  return n === null ? hashOfPart('print') : `${ofEdition}${n}`;
}

/** The edition an address is of; null where it is of none. */
export function readEdition(hash: string): number | null {
  const n = hash.startsWith(ofEdition) ? hash.slice(ofEdition.length) : '';
  return /^[1-9]\d{0,3}$/.test(n) ? Number(n) : null;
}
