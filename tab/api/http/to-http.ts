/** Puts expected failures into HTTP: a status, and the one shape every failed call answers with. */
import type { ErrorBody, ErrorCode } from '../../../shared/contracts/api/http/error-body.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { toFieldSentences, toSentence } from '../../../shared/text/sentences.ts';
import type { ApiAnswer } from './api-route.ts';

const statuses: Readonly<Record<DomainError['kind'], number>> = {
  invalid: 422,
  signpost: 422,
  'doubtful-name': 422,
  'not-found': 404,
  'not-a-member': 403,
  'not-allowed': 403,
  gate: 409,
  'no-such-move': 409,
  'nothing-to-undo': 409,
  'too-many': 409,
  'looked-after': 409,
  stale: 409,
  'edition-made': 409,
  'vote-closed': 409,
  'vote-open': 409,
  'rings-closed': 409,
  'too-few': 409,
  busy: 429,
  unknown: 503,
};

/** As the sentence says: in a minute. */
const busySeconds = 60;

export function toHttp(error: DomainError, correlationId: string): ApiAnswer {
  const fields = toFields(error);
  const { kind } = error;
  const answer = toErrorAnswer(statuses[kind], kind, toSentence(error), correlationId, fields);
  return kind === 'busy' ? { ...answer, headers: { 'retry-after': String(busySeconds) } } : answer;
}

/** The boxes that need another look, each with its sentence; a concern is said of the box as well as of the whole. */
function toFields(error: DomainError): Record<string, string> | undefined {
  if ('problems' in error) return toFieldSentences(error.problems);
  if (error.kind !== 'signpost' || error.field === undefined) return undefined;
  const { field, concern } = error;
  return toFieldSentences([{ field, problem: 'concern', concern }]);
}

export function toErrorAnswer(
  status: number,
  code: ErrorCode,
  message: string,
  correlationId: string,
  fields?: Record<string, string>,
): ApiAnswer {
  const body: ErrorBody = {
    error: { code, message, correlationId, ...(fields !== undefined && { fields }) },
  };
  return { status, body };
}
