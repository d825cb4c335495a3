/** Takes a request body for what it is: an activity with its moments as dates, or nothing we can answer. */
import type { Activity } from 'botbuilder';

const moments = [
  ['timestamp', 'rawTimestamp'],
  ['localTimestamp', 'rawLocalTimestamp'],
  ['expiration', 'rawExpiration'],
] as const;

/**
 * Null when the body is no activity. Moments sent as text become dates and keep their text beside
 * them, because the SDK does so only in `process`, which we do not use.
 */
export function toActivity(body: unknown): Activity | null {
  if (!isRecord(body) || typeof body.type !== 'string' || body.type === '') return null;
  const dated = moments.flatMap(([name, rawName]) => {
    const text = body[name];
    return typeof text === 'string' ? [[name, new Date(text)] as const, [rawName, text]] : [];
  });
  return { ...body, ...Object.fromEntries(dated) } as Activity;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
