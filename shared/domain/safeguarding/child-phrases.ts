/** What people write when a child, an adult who needs care, or one of us may be in danger (P4). */
import { alonePhrases } from './phrases/alone.ts';
import { exploitedPhrases } from './phrases/exploited.ts';
import { hurtPhrases } from './phrases/hurt.ts';
import { keptAwayPhrases } from './phrases/kept-away.ts';
import { missingPhrases } from './phrases/missing.ts';
import { neglectedPhrases } from './phrases/neglected.ts';
import { selfHarmPhrases } from './phrases/self-harm.ts';
import { toldPhrases } from './phrases/told.ts';
import { unsafePhrases } from './phrases/unsafe.ts';
import { usInDangerPhrases } from './phrases/us-in-danger.ts';

export const childPhrases = [
  toldPhrases,
  hurtPhrases,
  unsafePhrases,
  keptAwayPhrases,
  neglectedPhrases,
  alonePhrases,
  missingPhrases,
  exploitedPhrases,
  selfHarmPhrases,
  usInDangerPhrases,
].join('\n');
