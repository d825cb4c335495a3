/** The real log, written to a list instead of the terminal. */
import { createLog, type Log } from '../../bot/log.ts';

export type RecordedLog = {
  readonly log: Log;
  /** One text a line, as it would have been printed. */
  readonly lines: readonly string[];
  /** The lines that say something went wrong. */
  readonly errors: () => readonly Readonly<Record<string, unknown>>[];
};

const errorLevel = 50;

export function recordLog(): RecordedLog {
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => void lines.push(line) });
  const errors = () =>
    lines.map((line) => JSON.parse(line)).filter(({ level }) => level >= errorLevel);
  return { log, lines, errors };
}
