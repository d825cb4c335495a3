/** Structured logs with nothing personal in them: no text, no names, and of an error only what it is and where. */
import { types } from 'node:util';
import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>;

/** Writes to standard output unless told. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime };
  return pino(options, destination);
}

/**
 * What may be logged of an error. Its message is left out, also where the stack repeats it: libraries
 * put requests, and with them what people typed, into theirs.
 */
export function toErrorFacts(error: unknown): Readonly<Record<string, unknown>> {
  if (!isError(error)) return { name: typeof error };
  const { code, statusCode, errcode, errstr } = error as Error & Record<string, unknown>;
  return {
    name: isPlain(error.name) ? error.name : 'Error',
    ...(isPlain(code) && { code }),
    ...(isPlain(statusCode) && { statusCode }),
    ...(isPlain(errcode) && { errcode }),
    ...(isReason(errstr) && { reason: errstr }),
    frames: toFrames(error).slice(0, 8),
  };
}

/** Also one that Node's own parts made in a realm of theirs. */
function isError(error: unknown): error is Error {
  return error instanceof Error || types.isNativeError(error);
}

/** A stack begins with the name and the message, whose lines may look like frames too. */
function toFrames({ stack = '', message }: Error): readonly string[] {
  const begins = stack.includes(message) ? stack.indexOf(message) + message.length : 0;
  const frame = /^at .*(?::\d+:\d+\)?|<anonymous>\)?|native\)?)$/;
  const lines = stack.slice(begins).split('\n').slice(1);
  return lines.map((line) => line.trim()).filter((line) => frame.test(line));
}

/** SQLite's own words for its code, such as "database or disk is full": it has one list of them. */
function isReason(value: unknown): boolean {
  return typeof value === 'string' && sqliteReasons.has(value);
}

const sqliteReasons: ReadonlySet<string> = new Set([
  'database disk image is malformed',
  'database is locked',
  'database or disk is full',
  'disk I/O error',
  'attempt to write a readonly database',
  'file is not a database',
  'unable to open database file',
  'constraint failed',
  'out of memory',
]);

function isPlain(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^[\w-]{1,40}$/.test(value));
}

/** Names are Microsoft's, short and of letters; what looks otherwise says nothing to whoever reads the log. */
export function toKnownNames(
  activity: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const isName = ([, name]: readonly [string, string]) => /^[\w./-]{1,60}$/.test(name);
  return Object.fromEntries(Object.entries(activity).filter(isName));
}
