/** Loaded before the Playground, which listens on every network of a machine and has no setting for that: so it is for this machine alone. */
import { Server } from 'node:net';

const loopback = '127.0.0.1';
const { listen } = Server.prototype;

/** Whatever names a host, or no port at all, listens as it says. */
function listenHere(this: Server, ...args: readonly unknown[]): Server {
  const [where, ...rest] = args;
  const isPort = typeof where === 'number' && typeof rest[0] !== 'string';
  const here = isPort ? [{ port: where, host: loopback }, ...rest] : args;
  return Reflect.apply(listen, this, here);
}

Server.prototype.listen = listenHere;
