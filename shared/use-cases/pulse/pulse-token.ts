/** The token in a pulse's card: it counts once, and leads to nobody (P16). */

/** Which round it is for, and what the round's tokens are sealed with. */
export type Sealing = { readonly teamId: string; readonly roundId: string; readonly key: string };

/** `nonce` is random. Nothing is written down: whoever holds the card holds the token. */
export async function makeToken(sealing: Sealing, nonce: string): Promise<string> {
  return `${nonce}.${await sealOf(sealing, nonce)}`;
}

/** The nonce in a token that was made for this round; null in any other. */
export async function readToken(sealing: Sealing, token: string): Promise<string | null> {
  const [nonce = '', seal = ''] = token.split('.');
  return seal === (await sealOf(sealing, nonce)) ? nonce : null;
}

async function sealOf({ teamId, roundId, key }: Sealing, nonce: string): Promise<string> {
  const bytes = (words: string) => new TextEncoder().encode(words);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const sealed = await crypto.subtle.sign(
    algorithm,
    await crypto.subtle.importKey('raw', bytes(key), algorithm, false, ['sign']),
    bytes(JSON.stringify([teamId, roundId, nonce])),
  );
  return Array.from(new Uint8Array(sealed), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
