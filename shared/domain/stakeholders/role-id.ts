/** Which roles are the same one: those that read alike, whoever typed them. */
import { tidyFor } from '../tidy.ts';

export function toRoleId(role: string): string {
  return tidyFor({ oneLine: true }, role).toLowerCase();
}

export function rolesMatch(one: string, other: string): boolean {
  return toRoleId(one) === toRoleId(other);
}
