/** Fetches what the team has as a file and saves it, one at a time, and says what came of it. */
import { useRef, useState } from 'react';
import type { ExportKind } from '../../../../shared/contracts/api/export.ts';
import { useApi } from '../../api/api-context.ts';
import type { ApiFailure } from '../../api/failure.ts';
import { fetchTeamFile, type TeamFileOf } from '../../api/team.ts';
import { saveFile } from '../../components/save-file.ts';

export type TeamFile = {
  readonly take: (as: ExportKind) => Promise<void>;
  readonly isFetching: boolean;
  /** What the last one is called; null before there is one. */
  readonly saved: string | null;
  readonly failure: ApiFailure | null;
};

/** `of` is what is taken: what the team has, or who did what. */
export function useTeamFile(teamId: string, of: TeamFileOf = 'export'): TeamFile {
  const api = useApi();
  const underWay = useRef(false);
  const [isFetching, setFetching] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  async function take(as: ExportKind): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    setFetching(true);
    setSaved(null);
    setFailure(null);
    const file = await fetchTeamFile(api, teamId, as, of);
    underWay.current = false;
    setFetching(false);
    if (!file.ok) return setFailure(file.error);
    saveFile(file.value);
    setSaved(file.value.name);
  }
  return { take, isFetching, saved, failure };
}
