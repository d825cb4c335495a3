/** On a laptop, answers only to the laptop's own names: a web page elsewhere may point its name at this machine. */
import type restify from 'restify';
import { toErrorResponse } from './error-responses.ts';
import { send } from './send-response.ts';

const ownNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

export function refuseOtherHosts(
  req: restify.Request,
  res: restify.Response,
  next: restify.Next,
): void {
  const [, name = ''] = /^(.*?)(?::\d+)?$/.exec(req.headers.host ?? '') ?? [];
  const isOwn = ownNames.has(name.toLowerCase());
  if (!isOwn) send(res, toErrorResponse(421));
  next(isOwn ? undefined : false);
}
