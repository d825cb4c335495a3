/** The one card a person gets: a check-in with all else below it, a look at an experiment, a single ask or a pulse by itself, anything else gathered. */
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { Told } from '../../../shared/use-cases/notifications/load-message.ts';
import { toLeadBackRows } from '../../cards/lead-back.ts';
import { toPulseAction, toSlip } from '../../cards/pulse-action.ts';
import type { Card } from '../../cards/render-card.ts';
import { toLeftOpenRows, toReviewRows } from '../../cards/review-rows.ts';
import { type ToldRow, toldRowLimit, toRowActions } from '../../cards/told-row.ts';
import { renderAskCard } from '../../conversations/ask/ask.card.ts';
import { renderAsksCard } from '../../conversations/ask/asks.card.ts';
import { toBlueprintRows, toWentLinks } from '../../conversations/blueprint/told-row.ts';
import { renderCheckInForm, toAskActions } from '../../conversations/check-in/check-in.card.ts';
import { toEndingRows } from '../../conversations/ending/ending-row.ts';
import { renderCycleForm } from '../../conversations/experiment/cycle.card.ts';
import { renderNewsCard } from '../../conversations/news/news.card.ts';
import { toNewsRows } from '../../conversations/news/news-rows.ts';
import { renderToldRows } from '../../conversations/news/told-rows.card.ts';
import { renderPulseCard } from '../../conversations/pulse/pulse.card.ts';

export function renderMessage(told: Told, deps: Pick<Deps, 'newId' | 'linkToTab'>): Card {
  const { newId } = deps;
  const { news, asks, pulse } = told;
  const endings = toEndingRows(told.endings);
  const leadsBack = toLeadBackRows(told.leadsBack, newId);
  const reviews = toReviewRows(told.reviews.map(({ experiment }) => experiment));
  const blueprints = toBlueprintRows(told.blueprints, deps);
  const leftOpen = toLeftOpenRows(told.leftOpen);
  const links = blueprints.length > 0 ? [] : toWentLinks(news, deps);
  const all = [...reviews, ...endings, ...blueprints, ...leadsBack, ...leftOpen];
  const rows = all.slice(0, toldRowLimit);
  const [checkIn, ...laterOnes] = told.checkIns;
  if (checkIn)
    return renderCheckInForm(
      {
        ...checkIn,
        ...{ commandId: newId(), news, asks, rows, links, slip: pulse && toSlip(pulse) },
        others: laterOnes.map(({ open }) => open.team),
      },
      deps,
    );
  const others = [...(pulse ? [toPulseAction(pulse)] : []), ...toAskActions(asks)];
  const [review, ...laterReviews] = told.reviews;
  if (review && laterReviews.length + blueprints.length === 0) {
    const beside = [...[...endings, ...leadsBack].flatMap(toFormRow), ...toNewsRows(news)];
    return renderCycleForm({ ...review, newId, commandId: newId(), rows: beside, others });
  }
  if (rows.length > 0 && news.length === 0)
    return renderToldRows({ reviews, endings, blueprints, leadsBack, others });
  const [only, ...otherAsks] = asks;
  if (pulse && news.length === 0 && !only) return renderPulseCard(pulse);
  if (news.length > 0 || !only) return renderNewsCard({ ...told, rows, links });
  if (pulse) return renderAsksCard(asks, [toPulseAction(pulse)]);
  return otherAsks.length === 0 ? renderAskCard({ ...only, newId }) : renderAsksCard(asks);
}

function toFormRow(row: ToldRow) {
  return toRowActions([row]).map((open) => ({ words: row.words, about: open.title, open }));
}
