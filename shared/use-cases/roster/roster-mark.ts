/** Says in a few letters what a roster is like, so that one in which nothing changed is known at sight. */
import type { SeenTeam } from '../team/sync-team.ts';

/** The same for the same team and people, in whatever order they come. */
export async function markOf({ name, serviceUrl, roster }: SeenTeam): Promise<string> {
  const people = roster.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const words = new TextEncoder().encode(JSON.stringify([name, serviceUrl, people]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', words));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
