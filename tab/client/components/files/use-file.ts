/** Fetches a file that the server makes and saves it, one at a time, and says what came of it. */
import { useRef, useState } from 'react';
import { useApi } from '../../api/api-context.ts';
import type { ApiFailure } from '../../api/failure.ts';
import { saveFile } from './save-file.ts';

export type FileToTake<As> = {
  readonly take: (as: As) => Promise<void>;
  readonly isFetching: boolean;
  /** What the last one is called; null before there is one. */
  readonly saved: string | null;
  readonly failure: ApiFailure | null;
};

/** `toPath`: where on the server each kind of it is made. */
export function useFile<As>(toPath: (as: As) => string): FileToTake<As> {
  const api = useApi();
  const underWay = useRef(false);
  const [isFetching, setFetching] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  async function take(as: As): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    setFetching(true);
    setSaved(null);
    setFailure(null);
    const file = await api.getFile(toPath(as));
    underWay.current = false;
    setFetching(false);
    if (!file.ok) return setFailure(file.error);
    saveFile(file.value);
    setSaved(file.value.name);
  }
  return { take, isFetching, saved, failure };
}
