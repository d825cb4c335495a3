/**
 * How a team keeps somebody out of its roster who asked to be forgotten, and keeps nothing that says who: only whoever
 * has their id already can tell that a seal is theirs.
 */
import type { PersonKey } from '../storage/document-types.ts';

/** `nonce` is random, so that no two seals of one person are the same. */
export async function makeSeal(person: PersonKey, nonce: string): Promise<string> {
  return `${nonce}.${await digest(person, nonce)}`;
}

/** The seals that are not theirs. */
export async function withoutSealsOf(
  person: PersonKey,
  seals: readonly string[],
): Promise<readonly string[]> {
  const theirs = await Promise.all(seals.map((seal) => isSealOf(person, seal)));
  return seals.filter((_, place) => !theirs[place]);
}

/** Of a roster, those who did not ask to be forgotten. */
export async function withoutForgotten<T extends { readonly id: string }>(
  roster: readonly T[],
  { tenantId, seals }: { readonly tenantId: string; readonly seals: readonly string[] },
): Promise<readonly T[]> {
  if (seals.length === 0) return roster;
  const left = await Promise.all(
    roster.map(async (each) => {
      const others = await withoutSealsOf({ tenantId, personId: each.id }, seals);
      return others.length === seals.length;
    }),
  );
  return roster.filter((_, place) => left[place]);
}

async function isSealOf(person: PersonKey, seal: string): Promise<boolean> {
  const [nonce = ''] = seal.split('.');
  return seal === (await makeSeal(person, nonce));
}

async function digest({ tenantId, personId }: PersonKey, nonce: string): Promise<string> {
  const words = new TextEncoder().encode(JSON.stringify([nonce, tenantId, personId]));
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', words));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
