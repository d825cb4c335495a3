/** Lives one instant to its end: also what was put off, and what a process left behind that died. */
import type { Act } from './acts.ts';
import type { Fleet } from './fleet.ts';

/** Longer than the connector ever asks to wait. */
const putOffMs = 4_000;
/** Longer than a lease; and after that, longer than a sending is given before it counts as unconfirmed. */
const rescuesMs = [125_000, 305_000];

type Instant = {
  readonly at: string;
  readonly acts: readonly Act[];
  readonly fleet: Fleet;
  readonly setClock: (now: string) => void;
};

export async function liveThrough({ at, acts, fleet, setClock }: Instant): Promise<void> {
  let now = at;
  let rescues: readonly number[] = [];
  let then = acts;
  for (;;) {
    setClock(now);
    const kills = fleet.kills();
    const { later = 0, busy = 0 } = await fleet.live(now, then);
    then = [];
    if (busy > 0 || fleet.kills() > kills) rescues = rescuesMs;
    const [rescue, ...others] = rescues;
    if (later === 0 && rescue === undefined) return;
    if (later === 0) rescues = others;
    const wait = later > 0 ? putOffMs : (rescue ?? 0);
    now = new Date(Date.parse(now) + wait).toISOString();
  }
}
