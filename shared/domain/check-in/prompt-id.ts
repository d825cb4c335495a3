/** The id under which a week's check-in and its reminder are enqueued, sent and looked up. */

/** The occurrence is the Monday of its week. */
export function promptId(
  kind: 'check-in' | 'reminder',
  teamId: string,
  occurrence: string,
): string {
  return `${kind} ${teamId} ${occurrence}`;
}
