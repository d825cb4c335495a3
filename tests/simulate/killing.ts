/** Ends servers at random while they are at work. */
import type { Fleet } from './fleet.ts';
import type { Random } from './random.ts';
import type { Setting } from './setting.ts';

/** Told of every message; now and then one of the servers dies with it, or a moment later. */
export function createKilling(
  { chaos, instances }: Pick<Setting, 'chaos' | 'instances'>,
  random: Random,
  fleet: () => Fleet | undefined,
): () => void {
  const draw = () => (chaos ? 1 + random.below(2 * chaos.messagesAKill) : Number.POSITIVE_INFINITY);
  let left = draw();
  return () => {
    left -= 1;
    if (left > 0) return;
    left = draw();
    const which = random.below(instances);
    setTimeout(() => fleet()?.kill(which), random.below(20));
  };
}
