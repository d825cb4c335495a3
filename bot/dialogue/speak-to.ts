/**
 * Answers a turn in the language of whoever acts. Where Teams does not say which they have (Microsoft's samples of
 * a pressed button leave it out), it is the one they were last heard in.
 */
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadLanguage } from '../../shared/use-cases/notifications/load-language.ts';
import type { SpeakIn } from '../language/speak-in.ts';
import type { Turn } from './conversation.ts';

export type SpeakTo = (turn: Turn, act: () => Promise<void>) => Promise<void>;

/** A turn runs in the language Teams named for it already. */
export function createSpeakTo(speakIn: SpeakIn, deps: Pick<Deps, 'store'>): SpeakTo {
  return async (turn, act) => {
    if (turn.language !== null) return act();
    const { tenantId, id: personId } = turn.actor;
    return speakIn([await loadLanguage({ tenantId, personId }, deps)], act);
  };
}

/** Nobody's language has to be looked up where there is one only. */
export const speakAsBefore: SpeakTo = (_turn, act) => act();
