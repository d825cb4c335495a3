/** Sends a tagged body, or says that the caller has it already. */

import type { TaggedBody } from '../kept/to-tagged.ts';
import type { ApiAnswer, ApiRequest } from './api-route.ts';

/** Compressed only where it is kept: compressing for every request costs more than it saves. */
type SentBody = TaggedBody & { readonly brotli?: Uint8Array };

export function toEtagAnswer(
  { etag, json, brotli }: SentBody,
  { ifNoneMatch, acceptEncoding }: Pick<ApiRequest, 'ifNoneMatch' | 'acceptEncoding'>,
): ApiAnswer {
  const headers = {
    etag,
    'cache-control': 'private, no-cache',
    vary: 'authorization, accept-encoding',
  };
  if (names(ifNoneMatch, etag)) return { status: 304, headers };
  const type = { 'content-type': 'application/json; charset=utf-8' };
  return brotli && /\bbr\b/.test(acceptEncoding)
    ? { status: 200, body: brotli, headers: { ...headers, ...type, 'content-encoding': 'br' } }
    : { status: 200, body: json, headers: { ...headers, ...type } };
}

/** A proxy that compresses may have weakened the tag on its way; here that makes no difference (RFC 9110, 13.1.2). */
function names(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = ifNoneMatch?.split(',') ?? [];
  return tags.some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
