/** Checks what a caller sent against its contract. */
import type { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { text } from '../../../shared/text/text.ts';
import type { ApiAnswer } from './api-route.ts';
import { toErrorAnswer } from './to-http.ts';

export function readBody<T>(
  schema: z.ZodType<T>,
  body: unknown,
  correlationId: string,
): Result<T, ApiAnswer> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  return fail(toErrorAnswer(400, 'invalid', text.errors.invalid, correlationId));
}
