/** Gives a body a tag that says what is in it: the same tag is the same body, letter for letter. */
import { createHash } from 'node:crypto';

export type TaggedBody = { readonly etag: string; readonly json: string };

export function toTagged(body: object): TaggedBody {
  return tagJson(JSON.stringify(body));
}

export function tagJson(json: string): TaggedBody {
  const etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`;
  return { etag, json };
}
