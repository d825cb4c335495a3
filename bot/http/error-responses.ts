/** Refuses, in the one shape every failed call answers with, what no route should have to look at. */
import { randomUUID } from 'node:crypto';
import type restify from 'restify';
import type { ErrorBody, ErrorCode } from '../../shared/contracts/api/http/error-body.ts';
import { text } from '../../shared/text/text.ts';
import { toAccepted } from '../language/accepted.ts';
import type { SpeakIn } from '../language/speak-in.ts';
import { type Answer, send } from './send-response.ts';

type Check = (req: restify.Request, res: restify.Response, next: restify.Next) => void;

/** A path or Host that is none: restify would throw while it looks for the route. */
export const refuseOddAddress: Check = (req, res, next) => {
  if (isAddress(req)) next();
  else refuse(res, 400, next);
};

/** Only plain JSON: restify would write an upload to disk, and fall over a gzip that is none. */
export const refuseOtherBodies: Check = (req, res, next) => {
  const { 'content-length': length = '0', 'transfer-encoding': transfer } = req.headers;
  const isEmpty = transfer === undefined && Number(length) === 0;
  const isPlain = req.headers['content-encoding'] === undefined;
  if (isEmpty || (isPlain && req.contentType() === 'application/json')) next();
  else refuse(res, 415, next);
};

/** What restify itself refuses: no such path, another method, a body too large or not JSON. */
export function shapeErrorResponses(server: restify.Server, speakIn: SpeakIn): void {
  server.on('restifyError', (req, _res, error, done) => {
    const { body } = speakIn(toAccepted(req), () => toErrorResponse(error.statusCode));
    error.toJSON = () => body;
    return done();
  });
}

export function toErrorResponse(status: number): Answer {
  const { errors } = text;
  if (status === 404) return toAnswer(status, 'not-found', errors.notFound);
  if (status === 413) return toAnswer(status, 'too-large', errors.tooLarge);
  return toAnswer(status, 'invalid', errors.invalid);
}

function toAnswer(status: number, code: ErrorCode, message: string): Answer {
  const body: ErrorBody = { error: { code, message, correlationId: randomUUID() } };
  return { status, body };
}

function refuse(res: restify.Response, status: number, next: restify.Next): void {
  send(res, toErrorResponse(status));
  next(false);
}

function isAddress(req: restify.Request): boolean {
  try {
    req.getUrl();
    return true;
  } catch {
    return false;
  }
}
