/**
 * In which language somebody has Teams. Microsoft's samples (MicrosoftDocs/msteams-docs) name it in `locale` and
 * in the entity `clientInfo`: "Conversation events in your Teams bot" and "Send and receive messages" in both,
 * "Respond to search command" in the entity alone.
 */

type Entity = { readonly type?: unknown; readonly locale?: unknown } | null;

/** None where Teams does not say, as for most of what happens to a team. */
export function toLocales(activity: unknown): readonly string[] {
  const { locale, entities } = (activity ?? {}) as { locale?: unknown; entities?: unknown };
  const all: readonly Entity[] = Array.isArray(entities) ? entities : [];
  const client = all.find((entity) => entity?.type === 'clientInfo');
  return [locale, client?.locale].filter((tag) => typeof tag === 'string');
}
