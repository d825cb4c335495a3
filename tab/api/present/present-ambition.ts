/** A team's values, vision and voices. */
import type { AmbitionView } from '../../../shared/contracts/api/ambition.ts';
import type { Ambition } from '../../../shared/domain/ambition/ambition.ts';

export function toAmbitionView({ values, vision, voices }: Ambition): AmbitionView {
  return {
    values: values.map(({ id, value, opposite, by, version }) => ({
      ...{ id, value, opposite, by, version },
    })),
    vision: vision && { vision: vision.vision, by: vision.by, version: vision.version },
    voices: voices.map(({ id, voice, by }) => ({ id, voice, by })),
  };
}
