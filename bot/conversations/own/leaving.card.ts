/** What somebody looks after, to be handed on before they leave. */
import type { ChangeSummary } from '../../../shared/contracts/stored/documents.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import type { FoundChange } from '../../../shared/use-cases/small-change/load-open-changes.ts';
import { type CardAction, nextAction, plainAction } from '../../cards/actions.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** With “Not now” as many buttons as a card takes; the rest come up as these are handed on. */
const atOnce = 5;

export type LeavingCard = {
  readonly owned: readonly FoundChange[];
  /** They are in more than one team. */
  readonly saysTeam: boolean;
  readonly notice?: string | undefined;
};

export function renderLeavingCard({ owned, saysTeam, notice }: LeavingCard): Card {
  const { leaving } = text.own;
  const shown = owned.slice(0, atOnce);
  const more = owned.length - shown.length;
  return renderListCard({
    heading: leaving.heading(owned.length),
    intro: leaving.intro,
    notice,
    groups: [
      {
        rows: shown.map(({ change, team }) => ({
          lead: shortId(change.number),
          words: change.title,
          about: saysTeam
            ? leaving.inTeam(text.stages[change.stage], team.name)
            : text.stages[change.stage],
        })),
      },
    ],
    closing: more > 0 ? leaving.more(more) : undefined,
    actions: [
      ...shown.map(({ change }, at) => toHandOnAction(change, at === 0)),
      plainAction(leaving.later, 'own.not-now', {}),
    ],
  });
}

function toHandOnAction({ id, teamId, number }: ChangeSummary, isFirst: boolean): CardAction {
  const toAction = isFirst ? nextAction : plainAction;
  const data = { teamId, changeId: id, leaving: true } as const;
  return toAction(text.own.leaving.handOn(shortId(number)), 'own.open-hand-on', data);
}
