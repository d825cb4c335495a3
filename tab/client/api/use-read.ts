/** Reads a resource, keeps it, and asks again every few seconds while somebody is looking. */
import useSWR, { type SWRConfiguration, type SWRResponse } from 'swr';
import { useApi } from './api-context.ts';
import type { Api } from './client.ts';
import type { ApiFailure } from './failure.ts';

/** Below the five seconds within which a change made elsewhere must show. */
const liveEveryMs = 3000;
/** No slower than it would be asked anyway, so that what is mended shows at once. */
const slowestRetryMs = 6000;

const options: SWRConfiguration = {
  dedupingInterval: 500,
  focusThrottleInterval: 1000,
  onErrorRetry: (_error, _key, _config, revalidate, { retryCount }) => {
    setTimeout(revalidate, Math.min(slowestRetryMs, liveEveryMs * retryCount), { retryCount });
  },
};

/** Asked once, and again when the person comes back to the page. Nothing while `path` is null. */
export function useRead<T>(path: string | null): SWRResponse<T, ApiFailure> {
  const api = useApi();
  return useSWR(path, (key: string) => readOrThrow<T>(api, key), options);
}

/**
 * What was read already, without asking for it. It could be asked, though: where something is to be read anew, SWR
 * leaves that to the first that shows it, and what cannot ask would keep all others from it.
 */
export function useKnown<T>(path: string): T | undefined {
  const api = useApi();
  return useSWR<T, ApiFailure>(path, (key: string) => readOrThrow<T>(api, key), {
    ...options,
    revalidateOnMount: false,
  }).data;
}

/** Stands still while the page is hidden, and catches up when it is shown again. */
export function useLiveRead<T>(
  path: string | null,
  everyMs = liveEveryMs,
): SWRResponse<T, ApiFailure> {
  const api = useApi();
  return useSWR(path, (key: string) => readOrThrow<T>(api, key), {
    ...options,
    refreshInterval: everyMs,
  });
}

async function readOrThrow<T>(api: Api, path: string): Promise<T> {
  const answer = await api.get<T>(path);
  if (!answer.ok) throw answer.error;
  return answer.value;
}
