/** Of something unforeseen, what may be shown: its name and code, and never its message, which may hold a secret. */
import { toErrorFacts } from '../../log.ts';

export function toFacts(error: unknown): string {
  const { name, code, statusCode } = toErrorFacts(error);
  return [name, code, statusCode].filter((fact) => fact !== undefined).join(' ');
}
