/** The one card a person gets: a check-in with all else below it, a single ask or a pulse by itself, anything else gathered. */
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { Told } from '../../../shared/use-cases/notifications/load-message.ts';
import { toLeadBackRows } from '../../cards/lead-back.ts';
import { toPulseAction, toSlip } from '../../cards/pulse-action.ts';
import type { Card } from '../../cards/render-card.ts';
import { toldRowLimit } from '../../cards/told-row.ts';
import { renderAskCard } from '../../conversations/ask/ask.card.ts';
import { renderAsksCard } from '../../conversations/ask/asks.card.ts';
import { renderCheckInForm, toAskActions } from '../../conversations/check-in/check-in.card.ts';
import { toEndingRows } from '../../conversations/ending/ending-row.ts';
import { renderNewsCard } from '../../conversations/news/news.card.ts';
import { renderToldRows } from '../../conversations/news/told-rows.card.ts';
import { renderPulseCard } from '../../conversations/pulse/pulse.card.ts';

export function renderMessage(told: Told, { newId }: Pick<Deps, 'newId'>): Card {
  const { news, asks, pulse } = told;
  const endings = toEndingRows(told.endings);
  const leadsBack = toLeadBackRows(told.leadsBack, newId);
  const rows = [...endings, ...leadsBack].slice(0, toldRowLimit);
  const [checkIn, ...laterOnes] = told.checkIns;
  if (checkIn)
    return renderCheckInForm({
      ...checkIn,
      ...{ commandId: newId(), news, asks, rows, slip: pulse && toSlip(pulse) },
      others: laterOnes.map(({ open }) => open.team),
    });
  if (rows.length > 0 && news.length === 0) {
    const others = [...(pulse ? [toPulseAction(pulse)] : []), ...toAskActions(asks)];
    return renderToldRows({ endings, leadsBack, others });
  }
  const [only, ...others] = asks;
  if (pulse && news.length === 0 && !only) return renderPulseCard(pulse);
  if (news.length > 0 || !only) return renderNewsCard({ ...told, rows });
  if (pulse) return renderAsksCard(asks, [toPulseAction(pulse)]);
  return others.length === 0 ? renderAskCard({ ...only, newId }) : renderAsksCard(asks);
}
