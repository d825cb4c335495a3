/** Whether this Node is one that the server runs on. */
import { doctorText } from '../../shared/text/doctor/en-GB.ts';
import { tooOldToServe } from '../../shared/text/doctor/node-words.ts';
import { type Finding, well, wrong } from './findings/finding.ts';

const served = 24;
const tried = 20;

/** `from`: what is deployed brings no Node of its own; from the project, a trial does. */
export function checkNode(version: string, from: 'deployed' | 'trial' | 'project'): Finding {
  const words = doctorText.node;
  const major = Number.parseInt(version, 10);
  if (major >= served) return well(words.well(version));
  if (from === 'deployed') return wrong(tooOldToServe(version));
  return from === 'trial' && major >= tried
    ? well(words.trial(version))
    : wrong(words.old(version));
}
