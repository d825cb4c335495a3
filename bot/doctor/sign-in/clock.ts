/** Whether this machine's clock agrees with Microsoft's: tokens carry times, and a wrong clock takes none. */
import { doctorText } from '../../../shared/text/doctor/en-GB.ts';
import { type Finding, skipped, well, wrong } from '../findings/finding.ts';
import type { Heard } from './metadata.ts';

const mostSeconds = 60;
const words = doctorText.clock;

export function checkClock(heard: readonly Heard[]): Finding {
  for (const { address, answer } of heard) {
    if (!answer.ok || answer.value.date === null) continue;
    const ahead = Math.round((answer.value.heardAt - answer.value.date) / 1_000);
    if (Math.abs(ahead) <= mostSeconds) return well(words.well);
    const way = ahead > 0 ? 'fast' : 'slow';
    return wrong(words.off(Math.abs(ahead), way, new URL(address).host));
  }
  return skipped(words.notTold);
}
