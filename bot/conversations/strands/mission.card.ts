/** One strand, for whoever leads: what the team wants instead, and ending it, which is asked once more (P25). */
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { MissionStrand } from '../../../shared/domain/strands/strands.ts';
import { strandName } from '../../../shared/domain/strands/strands-now.ts';
import { text } from '../../../shared/text/text.ts';
import { nextAction, plainAction, submitAction } from '../../cards/actions.ts';
import { renderForm, textBox, toRefused } from '../../cards/form.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

export type MissionCard = {
  readonly teamId: string;
  readonly strand: MissionStrand;
  readonly commandId: string;
  readonly version: number;
  /** As typed; nothing: as it stands. */
  readonly words?: string | undefined;
  readonly error?: DomainError | undefined;
};

export function renderMissionCard({ teamId, strand, commandId, version, ...card }: MissionCard) {
  const { editHeading, editIntro, namedSince, actions } = text.strands;
  const ids = { teamId, strandId: strand.id };
  const words = card.words ?? strand.mission ?? '';
  const look = { isMultiline: false, placeholder: text.fields.missionPlaceholder };
  return renderForm({
    heading: editHeading,
    subject: strand.name,
    intro: editIntro,
    boxes: [textBox('mission', words, false, look)],
    ...toRefused(card.error, namedSince),
    actions: [
      submitAction(text.cards.actions.save, 'strands.name', { ...ids, version, commandId }),
      plainAction(actions.end, 'strands.ask-end', ids),
      plainAction(actions.show, 'strands.show', { teamId }),
    ],
  });
}

export function renderEndCard({
  teamId,
  strand,
  commandId,
}: Pick<MissionCard, 'teamId' | 'strand' | 'commandId'>): Card {
  const { endHeading, endIntro, actions } = text.strands;
  const ids = { teamId, strandId: strand.id };
  return renderListCard({
    heading: endHeading(strandName(strand)),
    intro: endIntro,
    groups: [],
    actions: [
      nextAction(actions.endNow, 'strands.end', { ...ids, commandId }),
      plainAction(actions.notYet, 'strands.show', { teamId }),
    ],
  });
}
