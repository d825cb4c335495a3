/** What the demo writes is there, or the start says that it could not be. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Result } from '../../../shared/domain/result.ts';

export function stored<T>(result: Result<T, DomainError>): T {
  if (!result.ok) throw new Error('The demo could not be loaded: the store is busy.');
  return result.value;
}
