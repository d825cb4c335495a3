/** What is said confidentially joins the wall together, once a minute: whoever watches it does not see one come as its author puts the phone down (P5). */
import type { Barriers } from '../../../shared/domain/barriers/barriers.ts';
import type { Clock } from '../../../shared/domain/instant.ts';
import type { PersonRef } from '../../../shared/domain/person.ts';
import type { Reflections } from '../../../shared/domain/sensemaking/reflections.ts';

/** What comes off a wall of cards was seen by everybody, and joins at once, as does what was said by name. */
export type Hold = {
  readonly barriers: (barriers: Barriers) => Barriers;
  readonly reflections: (reflections: Reflections) => Reflections;
};

type Said = {
  readonly id: string;
  readonly by: PersonRef | null;
  readonly from?: 'wall' | undefined;
};

type Joined = { readonly minute: number; readonly ids: ReadonlySet<string> };

const minuteMs = 60_000;

/** Walls that were looked at last; of any other all there are have joined. */
const wallsRemembered = 500;

/** In memory only: which joined when is kept nowhere. */
export function createHold({ now }: Clock): Hold {
  const joined = new Map<string, Joined>();
  return {
    barriers: (all) => ({
      ...all,
      barriers: joinedOf(`${all.tenantId} ${all.teamId}`, all.barriers),
    }),
    reflections: (all) => ({
      ...all,
      reflections: joinedOf(`${all.tenantId} ${all.programmeId} ${all.round}`, all.reflections),
    }),
  };

  function joinedOf<T extends Said>(wall: string, all: readonly T[]): readonly T[] {
    const { ids } = ofThisMinute(wall, all);
    return all.filter(({ id, by, from }) => by || from || ids.has(id));
  }

  function ofThisMinute(wall: string, all: readonly Said[]): Joined {
    const minute = Math.floor(Date.parse(now()) / minuteMs);
    const known = joined.get(wall);
    if (known?.minute === minute) return known;
    const next = { minute, ids: new Set(all.map(({ id }) => id)) };
    joined.delete(wall);
    joined.set(wall, next);
    for (const oldest of joined.keys()) {
      if (joined.size <= wallsRemembered) break;
      joined.delete(oldest);
    }
    return next;
  }
}
