/** Measures what is done from the tab; what is only looked at is left out, as open tabs look all day. */
import type { ApiRoute } from '../../tab/api/http/api-route.ts';
import type { Trace } from '../telemetry/trace.ts';

export function traceCalls(routes: readonly ApiRoute[], { whole }: Trace): readonly ApiRoute[] {
  return routes.map((route) => {
    const { method, path, handle } = route;
    if (method === 'get') return route;
    return { ...route, handle: (asked) => whole({ kind: 'call', of: path }, () => handle(asked)) };
  });
}
