/** The team's vision, and a box to write it in for whoever may. */
import type { Vision } from '../../../shared/domain/ambition/ambition.ts';
import { whoMay } from '../../../shared/domain/permissions.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction, toSwitches } from '../../cards/actions.ts';
import { type Form, renderForm, textBox } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';

export type VisionCard = Pick<Form, 'problems' | 'notice'> & {
  readonly team: TeamRef;
  /** Null until there is one. */
  readonly vision: Vision | null;
  readonly mayWrite: boolean;
  readonly commandId: string;
  /** What was typed, to be given back. */
  readonly words?: string;
  /** The person's other teams, to switch to. */
  readonly others: readonly TeamRef[];
};

/** A card takes at most six buttons; two are its own. */
const otherTeamLimit = 4;

/** Whoever may write it has it in the box; everybody else reads it. */
export function renderVisionCard(card: VisionCard): Card {
  const { team, vision, mayWrite, commandId, words, others, ...form } = card;
  const ids = { teamId: team.id, version: vision?.version ?? 0, commandId };
  const current = vision?.vision ?? '';
  const placeholder = text.fields.visionPlaceholder;
  return renderForm({
    ...form,
    heading: text.vision.heading(team.name),
    subject: mayWrite ? '' : current,
    intro: aboutOf(vision, mayWrite),
    boxes: mayWrite ? [textBox('vision', words ?? current, true, { placeholder })] : [],
    actions: [
      ...(mayWrite ? [submitAction(text.cards.actions.save, 'vision.save', ids)] : []),
      plainAction(text.values.actions.values, 'values.show', { teamId: team.id }),
      ...toSwitches(others, 'vision.show', otherTeamLimit),
    ],
  });
}

function aboutOf(vision: Vision | null, mayWrite: boolean): string {
  if (vision === null) return `${text.vision.none} ${text.vision.intro}`;
  const written = text.vision.writtenBy(vision.by.name);
  if (mayWrite) return written;
  const allowed = whoMay('change-vision').allowed.map((role) => text.rolesPlural[role]);
  return `${written} ${text.vision.readOnly(allowed)}`;
}
