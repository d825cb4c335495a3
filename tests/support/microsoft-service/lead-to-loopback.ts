/**
 * Leads what is asked of Microsoft's sign-in hosts to a server on loopback instead: the SDK's libraries take nothing
 * but https there. Preloaded into a process, it goes by MICROSOFT_ON_LOOPBACK.
 */
import http from 'node:http';
import https from 'node:https';

const isSignIn = (host: unknown) => /^login\.(microsoftonline|botframework)\.com$/.test(`${host}`);

export function fetchFrom(loopback: string): typeof fetch {
  const asUsual = globalThis.fetch;
  return (asked, options) => {
    const address = new URL(String(asked));
    const led = isSignIn(address.hostname) ? new URL(address.pathname, loopback) : address;
    return asUsual(led, options);
  };
}

/** Gives back what takes it away again. */
export function leadRequests(loopback: string): () => void {
  const asUsual = https.request;
  const { hostname, port } = new URL(loopback);
  const led = (options: https.RequestOptions, ...rest: readonly never[]) =>
    isSignIn(options.hostname)
      ? http.request({ ...options, protocol: 'http:', hostname, port }, ...rest)
      : asUsual(options, ...rest);
  https.request = led as typeof https.request;
  return () => {
    https.request = asUsual;
  };
}

const { MICROSOFT_ON_LOOPBACK: told } = process.env;
if (told !== undefined) {
  globalThis.fetch = fetchFrom(told);
  leadRequests(told);
}
