/** What comes back from a pulse's card: ids from its buttons, and a face for each statement (P16). */
import { z } from 'zod';
import {
  type Answers,
  type Face,
  faces,
  type Statement,
  statements,
} from '../../domain/pulse/pulse.ts';
import { id } from './change.ts';

/** The token says that the card was sent to somebody, and to nobody whom. */
export const PulseCardInput = z.object({ teamId: id, roundId: id, token: id });
export type PulseCardInput = z.infer<typeof PulseCardInput>;

export const PulseAnswerInput = PulseCardInput.loose().transform(
  ({ teamId, roundId, token, ...boxes }) => ({
    ...{ teamId, roundId, token },
    answers: readAnswers(boxes),
  }),
);
export type PulseAnswerInput = z.infer<typeof PulseAnswerInput>;

/** A box left alone, or with anything but a face in it, is no answer. */
function readAnswers(boxes: Readonly<Record<string, unknown>>): Answers {
  const chosen = statements.flatMap((statement): readonly (readonly [Statement, Face])[] => {
    const face = faces.find((each) => String(each) === String(boxes[statement] ?? ''));
    return face === undefined ? [] : [[statement, face]];
  });
  return Object.fromEntries(chosen);
}
