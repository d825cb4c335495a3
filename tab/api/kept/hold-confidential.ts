/** Barriers raised confidentially join the wall together, once a minute: whoever watches it does not see one come as its author puts the phone down (P5). */
import type { Barriers } from '../../../shared/domain/barriers/barriers.ts';
import type { Clock } from '../../../shared/domain/instant.ts';

/** What comes off a wall of cards was seen by everybody, and joins at once. */
export type Hold = (barriers: Barriers) => Barriers;

type Joined = { readonly minute: number; readonly ids: ReadonlySet<string> };

const minuteMs = 60_000;

/** Teams whose wall was looked at last; of any other all there are have joined. */
const teamsRemembered = 500;

/** In memory only: which joined when is kept nowhere. */
export function createHold({ now }: Clock): Hold {
  const joined = new Map<string, Joined>();
  return (barriers) => {
    const { ids } = ofThisMinute(barriers);
    return {
      ...barriers,
      barriers: barriers.barriers.filter(({ id, by, from }) => by || from || ids.has(id)),
    };
  };

  function ofThisMinute({ tenantId, teamId, barriers }: Barriers): Joined {
    const key = `${tenantId} ${teamId}`;
    const minute = Math.floor(Date.parse(now()) / minuteMs);
    const known = joined.get(key);
    if (known?.minute === minute) return known;
    const next = { minute, ids: new Set(barriers.map(({ id }) => id)) };
    joined.delete(key);
    joined.set(key, next);
    for (const oldest of joined.keys()) {
      if (joined.size <= teamsRemembered) break;
      joined.delete(oldest);
    }
    return next;
  }
}
