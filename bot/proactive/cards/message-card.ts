/** The one card a person gets: a check-in with all else below it, a single ask or a pulse by itself, anything else gathered. */
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { Told } from '../../../shared/use-cases/notifications/load-message.ts';
import { toLeadBackRows } from '../../cards/lead-back.ts';
import { toPulseAction, toSlip } from '../../cards/pulse-action.ts';
import type { Card } from '../../cards/render-card.ts';
import { renderAskCard } from '../../conversations/ask/ask.card.ts';
import { renderAsksCard } from '../../conversations/ask/asks.card.ts';
import { renderCheckInForm, toAskActions } from '../../conversations/check-in/check-in.card.ts';
import { renderLeadsBackCard } from '../../conversations/news/leads-back.card.ts';
import { renderNewsCard } from '../../conversations/news/news.card.ts';
import { renderPulseCard } from '../../conversations/pulse/pulse.card.ts';

export function renderMessage(told: Told, { newId }: Pick<Deps, 'newId'>): Card {
  const { news, asks, pulse } = told;
  const leadsBack = toLeadBackRows(told.leadsBack, newId);
  const [checkIn, ...laterOnes] = told.checkIns;
  if (checkIn)
    return renderCheckInForm({
      ...checkIn,
      ...{ commandId: newId(), news, asks, leadsBack, slip: pulse && toSlip(pulse) },
      others: laterOnes.map(({ open }) => open.team),
    });
  if (leadsBack.length > 0 && news.length === 0)
    return renderLeadsBackCard(leadsBack, [
      ...(pulse ? [toPulseAction(pulse)] : []),
      ...toAskActions(asks),
    ]);
  const [only, ...others] = asks;
  if (pulse && news.length === 0 && !only) return renderPulseCard(pulse);
  if (news.length > 0 || !only) return renderNewsCard({ ...told, leadsBack });
  if (pulse) return renderAsksCard(asks, [toPulseAction(pulse)]);
  return others.length === 0 ? renderAskCard({ ...only, newId }) : renderAsksCard(asks);
}
