/** The parts of the view, in the order people go through them; each has an address of its own. */

export const parts = ['gather', 'sort', 'draw-up'] as const;

export type Part = (typeof parts)[number];

/** `#blueprint` is the first. */
export function hashOfPart(part: Part): string {
  return part === parts[0] ? '#blueprint' : `#blueprint/${part}`;
}

export function readPart(hash: string): Part {
  return parts.find((part) => hashOfPart(part) === hash) ?? parts[0];
}
