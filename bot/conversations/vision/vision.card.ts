/** The team's vision, and a box to write it in for whoever may. */
import type { Vision } from '../../../shared/domain/ambition/ambition.ts';
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import { whoMay } from '../../../shared/domain/permissions.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import { toTextBoxes } from '../../cards/text-boxes.ts';
import template from './vision.card.json' with { type: 'json' };

export type VisionCard = {
  readonly team: TeamRef;
  /** Null until there is one. */
  readonly vision: Vision | null;
  readonly mayWrite: boolean;
  readonly commandId: string;
  /** What was typed, to be given back. */
  readonly words?: string;
  readonly problems: readonly FieldProblem[];
  readonly notice?: string;
  /** The person's other teams, to switch to. */
  readonly others: readonly TeamRef[];
};

/** A card takes at most six buttons; two are its own. */
const otherTeamLimit = 4;

const render = createCard(template);

export function renderVisionCard({ team, vision, mayWrite, ...card }: VisionCard): Card {
  const heading = text.vision.heading(team.name);
  const words = card.words ?? vision?.vision ?? '';
  const ids = { teamId: team.id, version: vision?.version ?? 0, commandId: card.commandId };
  return render({
    heading,
    fallbackText: text.cards.fallback(`${heading}.`),
    hasNotice: card.notice !== undefined,
    notice: card.notice ?? '',
    hasVision: vision !== null,
    vision: vision?.vision ?? '',
    about: aboutOf(vision, mayWrite),
    boxes: mayWrite ? toTextBoxes({ vision: words }, card.problems) : [],
    actions: [
      ...(mayWrite ? [submitAction(text.cards.actions.save, 'vision.save', ids)] : []),
      plainAction(text.values.actions.values, 'values.show', { teamId: team.id }),
      ...card.others
        .slice(0, otherTeamLimit)
        .map(({ id, name }) => plainAction(name, 'vision.show', { teamId: id })),
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
