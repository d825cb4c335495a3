/** Says when an experiment is looked at, or since when it would be: a day that has passed is no day to come. */
import type { Experiment } from '../../domain/blueprint/experiment.ts';
import { isAtRest } from '../../domain/blueprint/review.ts';

export type ReviewWords = {
  readonly review: (day: string) => string;
  readonly reviewSince: (day: string) => string;
};

type Looked = Pick<Experiment, 'status' | 'reviewOn'>;

/** Null where nobody is to look at it. `toDay`: how a day is said there. */
export function toReviewWords(
  { status, reviewOn }: Looked,
  today: string,
  { review, reviewSince }: ReviewWords,
  toDay: (day: string) => string,
): string | null {
  if (reviewOn === null || isAtRest({ status })) return null;
  return (reviewOn < today ? reviewSince : review)(toDay(reviewOn));
}
