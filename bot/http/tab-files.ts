/** The tab's files, as the build made them and already compressed. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type restify from 'restify';
import sirv from 'sirv';
import { toErrorResponse } from './error-responses.ts';
import { getAndHead, send } from './send-response.ts';

export type TabFiles = {
  readonly tabFolder: string;
  /** Whether the tab may be built again while the server runs. */
  readonly tabChanges: boolean;
};

/** By what Teams puts for `{app.theme}` in the tab's address; any other is given the page that follows the device. */
const pages: ReadonlyMap<string, string> = new Map([
  ['default', '/light.html'],
  ['dark', '/dark.html'],
  ['contrast', '/contrast.html'],
]);

export function addTabFiles(server: restify.Server, { tabFolder, tabChanges }: TabFiles): void {
  const files = sirv(tabFolder, { brotli: true, etag: true, dev: tabChanges, setHeaders });
  for (const verb of getAndHead) {
    server[verb]('/tab', async (_req, res) =>
      send(res, { status: 302, headers: { location: '/tab/' } }),
    );
    server[verb]('/tab/*', sendFile);
  }

  function sendFile(req: restify.Request, res: restify.Response, next: restify.Next): void {
    // sirv throws on a range that runs backwards; the files are small, so they are always sent whole.
    delete req.headers.range;
    req.url = toFile(req);
    res.once('pipe', (file: Readable) => file.once('error', () => res.destroy()));
    const giveUp = () => send(res, toErrorResponse(404));
    try {
      files(req, res, giveUp);
    } catch {
      giveUp();
    }
    next(false);
  }
}

/** Which build of the page is served, told from what the page names; null where it is not built. */
export function findBuild({ tabFolder }: Pick<TabFiles, 'tabFolder'>): string | null {
  const page = join(tabFolder, 'index.html');
  if (!existsSync(page)) return null;
  return createHash('sha256').update(readFileSync(page)).digest('base64url').slice(0, 16);
}

/** Painted in the theme of Teams before any script has come: the page's own script could only follow. */
function toFile(req: restify.Request): string {
  const path = req.path().slice('/tab'.length);
  const theme = new URLSearchParams(req.getQuery()).get('theme');
  return (path === '/' && theme !== null && pages.get(theme)) || path;
}

/** Names carry a hash, so only the page itself is asked for again. */
function setHeaders(res: { setHeader: (name: string, value: string) => unknown }, path: string) {
  const lasting = path.startsWith('/assets/');
  res.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
}
