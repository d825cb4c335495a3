/** Keeps the last answers of a pure function that is asked the same things again and again. */
import { LRUCache } from 'lru-cache';

const answersKept = 5000;

export function remember<
  Given extends readonly (string | number)[],
  Answer extends string | number,
>(work: (...given: Given) => Answer): (...given: Given) => Answer {
  const kept = new LRUCache<string, Answer>({ max: answersKept });
  return (...given) => {
    const key = given.join(' ');
    const answer = kept.get(key) ?? work(...given);
    kept.set(key, answer);
    return answer;
  };
}
