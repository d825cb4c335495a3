/** The map in one sentence: who decides, on how many changes, and who has come round since when. */
import { compare, toChanges } from './pills.ts';
import type { Standing } from './standing.ts';

export type InfluenceInWords = {
  /** Roles that decide on at least one change, and all the changes they decide on. */
  readonly deciders: number;
  readonly decided: number;
  /** Roles that are for a change today and were not before. */
  readonly cameRound: number;
  /** The first day one of them did, `YYYY-MM-DD`; null where nobody did. */
  readonly since: string | null;
};

export function toInfluenceInWords(standings: readonly Standing[]): InfluenceInWords {
  const deciding = standings.filter(({ say }) => say === 'decides');
  const came = standings.filter(({ cameRoundOn }) => cameRoundOn !== null);
  const days = came.flatMap(({ cameRoundOn }) => cameRoundOn ?? []);
  return {
    ...{ deciders: countRoles(deciding), decided: toChanges(deciding).length },
    ...{ cameRound: countRoles(came), since: days.toSorted(compare)[0] ?? null },
  };
}

function countRoles(standings: readonly Standing[]): number {
  return new Set(standings.map(({ roleId }) => roleId)).size;
}
