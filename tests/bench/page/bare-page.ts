/** Builds the bare page and serves it compressed, as the tab is. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

export async function serveBarePage(): Promise<{
  readonly url: string;
  readonly close: () => void;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-page-'));
  process.env.NODE_ENV = 'production';
  await build({
    root: join(import.meta.dirname, 'bare'),
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true },
  });
  const kept = new Map<string, Uint8Array>();
  const server = createServer(({ url }, response) => {
    const name = url === '/' ? '/index.html' : (url ?? '/index.html');
    const type = types[extname(name)];
    if (!type) return void response.writeHead(404).end();
    const body = kept.get(name) ?? brotliCompressSync(readFileSync(join(folder, name)));
    kept.set(name, body);
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
