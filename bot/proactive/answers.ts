/** What the connector service means by an answer that is not a yes. */
import type { Sent } from '../../shared/domain/sending/sent.ts';

/** As Microsoft documents; a gateway's 502 or 504 says nothing of what happened behind it. */
const takesNoMoreNow = new Set([408, 412, 429, 503]);
const knowsNobody = new Set([400, 404, 410]);

/**
 * `now` is an ISO instant: a date to wait for is told by the same clock. Of a message that was to be
 * replaced (PUT), 404 says that it is gone, and nothing of whom it was for.
 */
export function toSent(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  { method, now }: { readonly method: 'POST' | 'PUT'; readonly now: string },
): Exclude<Sent, { readonly kind: 'sent' }> {
  if (status === 401) return { kind: 'unsigned' };
  if (takesNoMoreNow.has(status))
    return { kind: 'later', afterMs: readRetryAfter(headers.get('retry-after'), now) };
  if (method === 'PUT' && status === 404) return { kind: 'refused', status };
  if (knowsNobody.has(status)) return { kind: 'not-there' };
  if (status === 403) return { kind: 'unreachable' };
  return status >= 500 ? { kind: 'unconfirmed' } : { kind: 'refused', status };
}

/** Seconds, or a date as HTTP writes them; null where it is neither, or over. */
function readRetryAfter(value: string | null, now: string): number | null {
  if (value === null) return null;
  const ms = /^\s*\d+(\.\d+)?\s*$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - Date.parse(now);
  return ms > 0 ? ms : null;
}
