/** What stands on a board that was answered. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Answer } from './caller.ts';

export type Shown = {
  readonly id: string;
  readonly version: number;
  readonly stage: string;
  readonly author: { readonly id: string };
};

export function readChanges({ body, headers }: Answer): readonly Shown[] {
  return JSON.parse(unpack(body, headers['content-encoding']).toString()).changes;
}

function unpack(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}
