/** Lets something be said once in a place, however often Teams announces it. */
import type { DocumentStore } from '../../stores/document-store.ts';

type Place = { readonly tenantId: string; readonly place: string };

/** True the first time only. When the store cannot say, false: better silent than twice. */
export async function claimWelcome(
  { tenantId, place }: Place,
  store: DocumentStore,
): Promise<boolean> {
  const pk = `${tenantId}/welcome`;
  const created = await store.create({ id: place, pk, type: 'welcome' });
  return created.ok;
}

/** After the app was removed from a place, it may say hello there again. */
export async function forgetWelcome(
  { tenantId, place }: Place,
  store: DocumentStore,
): Promise<void> {
  await store.delete(`${tenantId}/welcome`, place);
}
