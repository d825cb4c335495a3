/** The demo goes through the app's own rules; where it breaks one, the demo is wrong. */
import type { Result } from '../../../shared/domain/result.ts';

export function byTheRules<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`The demo breaks a rule of the app: ${result.error.kind}.`);
  return result.value;
}
