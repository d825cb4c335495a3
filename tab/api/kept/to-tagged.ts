/** Gives a body a tag that says what is in it: the same tag is the same body, letter for letter. */
import { createHash } from 'node:crypto';

export type TaggedBody = { readonly etag: string; readonly json: string | Uint8Array };

export function toTagged(body: object): TaggedBody {
  const json = JSON.stringify(body);
  return { json, etag: toEtag(json) };
}

export function toEtag(bytes: string | Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}
