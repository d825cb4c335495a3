/** What people write when something wrong is being done at work, or want to blow the whistle on it (P4). */
import { changedRecordsPhrases } from './phrases/changed-records.ts';
import { coveredUpPhrases } from './phrases/covered-up.ts';
import { crossedLinePhrases } from './phrases/crossed-line.ts';
import { falseRecordPhrases } from './phrases/false-records.ts';
import { favoursPhrases } from './phrases/favours.ts';
import { mistreatedPhrases } from './phrases/mistreated.ts';
import { takenMoneyPhrases } from './phrases/taken-money.ts';
import { unsafeWorkPhrases } from './phrases/unsafe-work.ts';
import { whistlePhrases } from './phrases/whistle.ts';

export const wrongdoingPhrases = [
  whistlePhrases,
  falseRecordPhrases,
  coveredUpPhrases,
  mistreatedPhrases,
  crossedLinePhrases,
  takenMoneyPhrases,
  changedRecordsPhrases,
  favoursPhrases,
  unsafeWorkPhrases,
].join('\n');
