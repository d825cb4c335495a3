/** The two forms of the vision: a voice of one's own, and the line that somebody gathers the voices into. */
import type { Ambition } from '../../../shared/domain/ambition/ambition.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction } from '../../cards/actions.ts';
import { renderForm, textBox, toRefused } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';

export type VoiceForm = {
  readonly team: TeamRef;
  readonly commandId: string;
  /** What was typed, to be given back. */
  readonly words?: string | undefined;
  readonly error?: DomainError | undefined;
};

export function renderVoiceForm({ team, commandId, words = '', error }: VoiceForm): Card {
  const { voiceHeading, voiceIntro, actions } = text.vision;
  const placeholder = text.fields.voicePlaceholder;
  const ids = { teamId: team.id };
  return renderForm({
    heading: voiceHeading,
    intro: voiceIntro,
    boxes: [textBox('voice', words, true, { placeholder })],
    ...toRefused(error),
    actions: [
      submitAction(actions.addVoice, 'vision.add-voice', { ...ids, commandId }),
      plainAction(actions.vision, 'vision.show', ids),
    ],
  });
}

export type GatherForm = VoiceForm & { readonly ambition: Ambition };

/** The voices are above the box, to write from. */
export function renderGatherForm({ team, ambition, commandId, words, error }: GatherForm): Card {
  const { vision, voices } = ambition;
  const { gatherHeading, noVoices, intro, voice: said, changedSince, actions } = text.vision;
  const ids = { teamId: team.id };
  const placeholder = text.fields.visionPlaceholder;
  return renderForm({
    heading: gatherHeading,
    intro,
    lines: voices.length === 0 ? [noVoices] : voices.map(({ voice, by }) => said(voice, by.name)),
    boxes: [textBox('vision', words ?? vision?.vision ?? '', true, { placeholder })],
    ...toRefused(error, changedSince),
    actions: [
      submitAction(text.cards.actions.save, 'vision.save', {
        ...{ ...ids, commandId },
        version: vision?.version ?? 0,
      }),
      plainAction(actions.vision, 'vision.show', ids),
    ],
  });
}
