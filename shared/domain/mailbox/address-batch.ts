/** Addresses a roster told, on their way to people's mailboxes: some of a large team at a time. */
import { later } from '../instant.ts';
import { isSameUrl } from '../service-url.ts';

/** `userId` is the id Teams gives them towards this app. */
export type SeenAddress = { readonly personId: string; readonly userId: string };

/** Where Teams takes messages for the people of a team, and what it calls each of them. */
export type SeenAddresses = {
  readonly tenantId: string;
  readonly teamId: string;
  readonly serviceUrl: string;
  readonly people: readonly SeenAddress[];
};

export type AddressBatch = SeenAddresses & {
  readonly id: string;
  /** ISO instant from which they are written. */
  readonly dueAt: string;
};

/** Few enough that one look writes them all, and that a document of them stays small in a team of any size. */
export const peopleABatch = 200;

export type BatchPlan = {
  /** What the ids begin with, drawn anew for every roster. */
  readonly readId: string;
  readonly now: string;
  /** How long somebody may still be busy with what an earlier roster told. */
  readonly busyForMs: number;
};

/**
 * What is written last counts: where an earlier roster told something else, and may be on its way still,
 * this one waits until it has arrived.
 */
export function toBatches(
  seen: SeenAddresses,
  onTheirWay: readonly SeenAddresses[],
  { readId, now, busyForMs }: BatchPlan,
): readonly AddressBatch[] {
  const isOtherwise = onTheirWay.some((earlier) => isContradicted(earlier, seen));
  const dueAt = isOtherwise ? later(now, busyForMs) : now;
  const { tenantId, teamId, serviceUrl, people } = seen;
  return Array.from({ length: Math.ceil(people.length / peopleABatch) }, (_, at) => ({
    id: `addresses-${readId}-${at}`,
    ...{ tenantId, teamId, serviceUrl },
    people: people.slice(at * peopleABatch, (at + 1) * peopleABatch),
    dueAt,
  }));
}

function isContradicted(earlier: SeenAddresses, { serviceUrl, people }: SeenAddresses): boolean {
  if (!isSameUrl(earlier.serviceUrl, serviceUrl)) return true;
  const known = new Map(people.map(({ personId, userId }) => [personId, userId]));
  return earlier.people.some(({ personId, userId }) => (known.get(personId) ?? userId) !== userId);
}
