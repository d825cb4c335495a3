/** Rules out most phrases before any pattern runs: a phrase is not in a line where a word is missing that it needs. */
import { toNeededSteps } from './phrases.ts';

/** The numbers of its steps that need a word; each is there where one of its words is. */
export type Needs = readonly number[];

export type NeededWords = {
  readonly toNeeds: (phrase: string) => Needs;
  /** What is asked next is asked of this line. */
  readonly look: (line: string) => void;
  readonly isThere: (needs: Needs) => boolean;
};

export function createNeeds(): NeededWords {
  const numbers = new Map<string, number>();
  const numbersOf = new Map<string, number[]>();
  /** By number of a step, the last look that saw one of its words. */
  const seenAt: number[] = [];
  let looks = 0;
  let last: string | null = null;
  return { toNeeds, look, isThere };

  function toNeeds(phrase: string): Needs {
    return toNeededSteps(phrase).map(({ step, words }) => {
      const known = numbers.get(step);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(step, number);
      seenAt.push(0);
      for (const word of words) {
        const before = numbersOf.get(word);
        if (before === undefined) numbersOf.set(word, [number]);
        else before.push(number);
      }
      return number;
    });
  }

  function look(line: string): void {
    if (line === last) return;
    last = line;
    looks += 1;
    for (const word of line.split(' '))
      for (const number of numbersOf.get(word) ?? []) seenAt[number] = looks;
  }

  function isThere(needs: Needs): boolean {
    return needs.every((number) => seenAt[number] === looks);
  }
}
