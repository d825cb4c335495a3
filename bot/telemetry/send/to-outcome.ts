/** Says how work ended from what came of it, whatever it was. */

/** How it ended, in a word of the code's own: `ok`, what an expected failure is called, or a status. */
export function toOutcome(value: unknown): string {
  const { ok, error, status, kind } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (ok === false) return typeof error === 'string' ? error : toKind(error);
  if (typeof status === 'number') return String(status);
  return typeof kind === 'string' ? kind : 'ok';
}

function toKind(error: unknown): string {
  const { kind } = (error ?? {}) as { readonly kind?: unknown };
  return typeof kind === 'string' ? kind : 'refused';
}
