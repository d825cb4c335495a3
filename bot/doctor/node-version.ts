/** Whether this Node is one that the server runs on. */
import { doctorText } from '../../shared/text/doctor/en-GB.ts';
import { type Finding, well, wrong } from './findings/finding.ts';

const served = 24;
const tried = 20;

/** `version` without a v in front. */
export function checkNode(version: string, isTrial: boolean): Finding {
  const words = doctorText.node;
  const major = Number.parseInt(version, 10);
  if (major >= served) return well(words.well(version));
  return isTrial && major >= tried ? well(words.trial(version)) : wrong(words.old(version));
}
