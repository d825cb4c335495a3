/** A moment in plain words; the exact one is kept in the markup. */
import { type TeamClock, toMomentWords, toWhenWords } from '../../../shared/text/when-words.ts';

type Props = {
  /** ISO instant. */
  readonly at: string;
  readonly clock: TeamClock;
  readonly withTime?: boolean;
};

export function When({ at, clock, withTime = false }: Props) {
  return <time dateTime={at}>{withTime ? toMomentWords(at, clock) : toWhenWords(at, clock)}</time>;
}
