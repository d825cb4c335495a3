/** Structured logs with nothing personal in them: no text, no names, and of an error only what it is and where. */
import { type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>;

export function createLog(level: string): Log {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}

/**
 * What may be logged of an error. Its message is left out: libraries put requests, and with them
 * what people typed, into theirs.
 */
export function toErrorFacts(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    name: error.name,
    ...(isPlain(code) && { code }),
    ...(isPlain(statusCode) && { statusCode }),
    frames: frames?.slice(0, 8).map((line) => line.trim()),
  };
}

function isPlain(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^[\w-]{1,40}$/.test(value));
}
