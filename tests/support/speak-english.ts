/** For tests in which everybody is spoken to in English. */
import type { SpeakIn } from '../../bot/language/speak-in.ts';

export const speakEnglish: SpeakIn = (_wanted, act) => act();
