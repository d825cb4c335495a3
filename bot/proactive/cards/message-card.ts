/** The one card a person gets: a check-in with all else below it, a single ask or a pulse by itself, anything else gathered. */
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { Told } from '../../../shared/use-cases/notifications/load-message.ts';
import { toPulseAction, toSlip } from '../../cards/pulse-action.ts';
import type { Card } from '../../cards/render-card.ts';
import { renderAskCard } from '../../conversations/ask/ask.card.ts';
import { renderAsksCard } from '../../conversations/ask/asks.card.ts';
import { renderCheckInForm } from '../../conversations/check-in/check-in.card.ts';
import { renderNewsCard } from '../../conversations/news/news.card.ts';
import { renderPulseCard } from '../../conversations/pulse/pulse.card.ts';

export function renderMessage(told: Told, { newId }: Pick<Deps, 'newId'>): Card {
  const { news, asks, pulse } = told;
  const [checkIn, ...laterOnes] = told.checkIns;
  if (checkIn)
    return renderCheckInForm({
      ...checkIn,
      ...{ commandId: newId(), news, asks, slip: pulse && toSlip(pulse) },
      others: laterOnes.map(({ open }) => open.team),
    });
  const [only, ...others] = asks;
  if (pulse && news.length === 0 && !only) return renderPulseCard(pulse);
  if (news.length > 0 || !only) return renderNewsCard(told);
  if (pulse) return renderAsksCard(asks, [toPulseAction(pulse)]);
  return others.length === 0 ? renderAskCard({ ...only, newId }) : renderAsksCard(asks);
}
