/** Opens a test's server on a free loopback port and closes it together with its kept-alive connections. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type LoopbackServer = {
  /** Without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/** The server does not keep the process alive: a test that fails before it closes its server still ends. */
export async function listenOnLoopback(server: Server): Promise<LoopbackServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close };

  function close(): Promise<void> {
    return new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  }
}
