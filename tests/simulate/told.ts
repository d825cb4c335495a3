/** What a card tells, from the ids in its buttons alone: what the app has noted of it does not count here. */

/** A key that stands for one thing one person is told once. */
export type Told = string;

type Data = Readonly<Record<'teamId' | 'changeId' | 'askId' | 'occurrence', string | undefined>>;

/** An ask’s card has a button to its change as well, which is no news of it. */
export function toTold(card: unknown): readonly Told[] {
  const all = dataIn(card);
  const asked = new Set(all.flatMap(({ askId, changeId }) => (askId && changeId) || []));
  const own = all.filter(({ askId, changeId }) => askId || !asked.has(changeId ?? ''));
  return [...new Set(own.flatMap((data) => keyOf(data) ?? []))];
}

export const toldKeys = {
  news: (changeId: string): Told => `news ${changeId}`,
  ask: (changeId: string, askId: string): Told => `ask ${changeId} ${askId}`,
  checkIn: (teamId: string, occurrence: string): Told => `check-in ${teamId} ${occurrence}`,
};

function keyOf({ teamId, changeId, askId, occurrence }: Data): Told | null {
  if (teamId && occurrence) return toldKeys.checkIn(teamId, occurrence);
  if (changeId && askId) return toldKeys.ask(changeId, askId);
  return changeId ? toldKeys.news(changeId) : null;
}

/** The data of every button; a fallback repeats its button. */
function dataIn(node: unknown): readonly Data[] {
  if (Array.isArray(node)) return node.flatMap(dataIn);
  if (node === null || typeof node !== 'object') return [];
  const { fallback: _, data, ...rest } = node as Readonly<Record<string, unknown>>;
  const own = data !== null && typeof data === 'object' ? [data as Data] : [];
  return [...own, ...Object.values(rest).flatMap(dataIn)];
}
