/** What an edition of a blueprint is known by: the same words have the same digest, in whichever order their keys came. */

/** SHA-256 of the JSON with sorted keys, in 64 hexadecimal digits. */
export async function editionDigest(snapshot: object): Promise<string> {
  const words = new TextEncoder().encode(JSON.stringify(inOrder(snapshot)));
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', words));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(parts.map(([key, part]) => [key, inOrder(part)]));
}
