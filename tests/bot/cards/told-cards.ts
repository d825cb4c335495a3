/** The cards people get by themselves, drawn with whatever words there are. */

import { toLeadBackRows } from '../../../bot/cards/lead-back.ts';
import {
  renderAskCard,
  renderAskForm,
  renderNotYetForm,
} from '../../../bot/conversations/ask/ask.card.ts';
import { renderAsksCard } from '../../../bot/conversations/ask/asks.card.ts';
import { toAskActions } from '../../../bot/conversations/check-in/check-in.card.ts';
import { renderPostedEnding } from '../../../bot/conversations/ending/ending.card.ts';
import { toEndingRows } from '../../../bot/conversations/ending/ending-row.ts';
import { renderNewsCard } from '../../../bot/conversations/news/news.card.ts';
import { renderToldRows } from '../../../bot/conversations/news/told-rows.card.ts';
import { renderMessage } from '../../../bot/proactive/cards/message-card.ts';
import { createCalendar } from '../../../shared/calendar/create-calendar.ts';
import { type Ask, askAnswers } from '../../../shared/domain/small-change/asks.ts';
import { emptyPlan } from '../../../shared/domain/small-change/content/action-plan.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { withEnding } from '../../../shared/domain/team/ending.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import type { News } from '../../../shared/use-cases/notifications/load-item.ts';
import type { Told } from '../../../shared/use-cases/notifications/load-message.ts';
import { drawExperiment } from './blueprint-cards.ts';
import type { DrawnCard } from './every-card.ts';

type Words = (length: number) => string;
type Build = (overrides: Partial<SmallChange>) => SmallChange;

const at = '2026-11-20T10:00:00.000Z';
const newId = () => '00000000-0000-4000-8000-000000000000';
const deps = { newId, linkToTab: (place: string) => `https://small-changes.example/tab#/${place}` };

export function drawToldCards(write: Words, change: Build, team: Team): readonly DrawnCard[] {
  const person = { id: 'helen', name: write(256) };
  const ask: Ask = {
    id: 'ask-1',
    of: person,
    ofRole: null,
    by: person,
    at,
    words: write(600),
    answer: null,
    earlier: [],
  };
  const plan = { ...emptyPlan, why: write(1000), success: write(1000) };
  const drawn = change({ plan, asks: [ask] });
  const asks = Array.from({ length: 9 }, () => ({ change: drawn, ask }));
  const members = [...team.members, { ...person, role: 'leader' as const }];
  const form = { change: drawn, team: { ...team, members }, viewerId: 'amara', commandId: newId() };
  const because = write(5000);
  const lead = { id: 'jo', name: write(256), role: 'supervisor' } as const;
  const back = { team: { id: team.id, name: write(60) }, lead };
  const leadsBack = toLeadBackRows([back, back], newId);
  const by = { id: 'priya', name: write(256) };
  const endingTeam = withEnding(
    { ...team, name: write(60) },
    { id: 'e1', why: 'asked', by },
    at,
    createCalendar('GB-ENG'),
  );
  const { ending } = endingTeam;
  const endings = toEndingRows(ending ? [{ team: endingTeam, ending }] : []);
  return [
    ['ask', renderAskCard({ change: drawn, ask, newId })],
    ...askAnswers.map((answer): DrawnCard => {
      const answered = { ...ask, answer: { answer, because: write(600), at, heardBy: null } };
      return [
        `ask answered ${answer}`,
        renderAskCard({ change: drawn, ask: answered, newId, notice: 'Thank you.' }),
      ];
    }),
    ['ask form', renderAskForm({ ...form, words: { of: '', ofRole: '', words: '' } })],
    [
      'ask form given back',
      renderAskForm({
        ...{ ...form, words: { of: 'helen', ofRole: write(5000), words: because } },
        error: { kind: 'invalid', problems: [{ field: 'of', problem: 'repeated' }] },
      }),
    ],
    ['ask not yet', renderNotYetForm({ change: drawn, ask, commandId: newId(), because })],
    ['asks', renderAsksCard(asks)],
    ['leads back', renderToldRows({ endings: [], leadsBack, others: toAskActions(asks) })],
    ['team ending told', renderToldRows({ endings, leadsBack, others: toAskActions(asks) })],
    ['team ending posted', renderPostedEnding({ kind: 'ending', team: endingTeam, ending })],
    ['team staying posted', renderPostedEnding({ kind: 'ending', team: endingTeam, ending: null })],
    ...messagesWithReviews(write, drawn, team, asks),
    ['news', renderNewsCard({ news: [toNews(write, drawn, 1)], asks: [], pulse: null })],
    [
      'news of many',
      renderNewsCard({
        news: Array.from({ length: 8 }, () => toNews(write, drawn, 9)),
        asks,
        ...{ pulse: null, rows: leadsBack },
      }),
    ],
  ];
}

/** A look at an experiment with all else there may be to tell that day. */
function messagesWithReviews(
  write: Words,
  change: SmallChange,
  team: Team,
  asks: Told['asks'],
): readonly DrawnCard[] {
  const review = {
    experiment: drawExperiment(write),
    around: { today: '2026-12-14', nextReview: '2027-01-11' },
  };
  const lead = { id: 'jo', name: write(256), role: 'supervisor' } as const;
  const leadsBack = [{ team: { id: team.id, name: write(60) }, lead }];
  const nothing = { checkIns: [], news: [], asks: [], pulse: null };
  const told = {
    ...nothing,
    ...{ leadsBack: [], endings: [], reviews: [review], leftOpen: [] },
    blueprints: [],
  };
  const news = Array.from({ length: 8 }, () => toNews(write, change, 9));
  const blueprints = (['leader', 'steward', 'asked'] as const).map((what) => ({
    ...{ what, name: write(60), by: write(256), team: write(60) },
  }));
  const all = { ...told, leadsBack, asks, news };
  const pack = { what: 'pack', name: write(60), things: 41, teamsIn: 3, isAllIn: false } as const;
  const notIn = Array.from({ length: 12 }, () => write(60));
  const packs = [
    { ...pack, notIn },
    { ...pack, things: 0, teamsIn: 0, notIn },
  ];
  const allIn = { ...pack, notIn: [], isAllIn: true };
  const alone = { ...told, reviews: [] };
  const went = Array.from({ length: 12 }, (_, at) => toWent(write, { ...change, id: `${at}` }));
  return [
    ['review', renderMessage(told, deps)],
    ['review with all else', renderMessage(all, deps)],
    ['reviews', renderMessage({ ...told, asks, reviews: [review, review] }, deps)],
    ['reviews with news', renderMessage({ ...all, reviews: [review, review] }, deps)],
    ['blueprints', renderMessage({ ...told, asks, reviews: [], blueprints }, deps)],
    ['pack', renderMessage({ ...alone, blueprints: packs.slice(0, 1) }, deps)],
    ['pack, nothing in', renderMessage({ ...alone, blueprints: packs.slice(1) }, deps)],
    ['pack, all in', renderMessage({ ...alone, blueprints: [allIn] }, deps)],
    ['packs with names', renderMessage({ ...alone, blueprints: [...packs, ...blueprints] }, deps)],
    ['pack with all else', renderMessage({ ...all, blueprints: packs }, deps)],
    ['blueprints with all else', renderMessage({ ...all, blueprints }, deps)],
    ['where it went', renderMessage({ ...alone, news: went.slice(0, 1) }, deps)],
    [
      'left out by a lead',
      renderMessage({ ...alone, news: [{ change, lines: [], isLeftOut: true }] }, deps),
    ],
    ['where many went', renderMessage({ ...alone, news: went, asks }, deps)],
    ['where many went, with all else', renderMessage({ ...all, news: [...went, ...news] }, deps)],
  ];
}

/** Into every pillar there may be, and what begins with it. */
function toWent(write: Words, change: SmallChange): News {
  const pillars = Array.from({ length: 8 }, () => write(80));
  const experiments = Array.from({ length: 12 }, (_, at) => at + 1);
  return { change, lines: [], went: { pillars, experiments, hasTaught: true } };
}

function toNews(write: Words, change: SmallChange, lines: number): News {
  const line = { at, by: write(256), did: 'moved-back', stage: 'mission' } as const;
  return {
    change,
    lines: Array.from({ length: lines }, () => ({
      ...line,
      answer: null,
      ofRole: null,
      reason: write(600),
    })),
  };
}
