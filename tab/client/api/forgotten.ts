/** That whoever is here was forgotten a moment ago: the page has nothing for them any more, and says that alone. */
import useSWR, { useSWRConfig } from 'swr';
import type { Erased } from '../../../shared/contracts/api/my-data.ts';

type Forgotten = Erased['forgotten'];

/** Beside what was read from the server, so that another person begins without it. */
const place = 'forgotten';

/** Null: they were not. */
export function useForgotten(): Forgotten | null {
  return useSWR<Forgotten | null>(place, null).data ?? null;
}

export function useForgottenTeller(): (forgotten: Forgotten) => void {
  const { mutate } = useSWRConfig();
  return (forgotten) => void mutate<Forgotten | null>(place, forgotten, { revalidate: false });
}
