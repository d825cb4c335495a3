/** Where a team stands: its week and stage, what it works on, what could do with a hand. */
import type { ChangeSummary } from '../../shared/contracts/stored/documents.ts';
import { shortId } from '../../shared/domain/small-change/small-change.ts';
import { toComingWords, toCountWords } from '../../shared/text/stage-words.ts';
import { text } from '../../shared/text/text.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { Arrival } from '../../shared/use-cases/where-we-are/load-arrival.ts';
import type { WhereWeAre } from '../../shared/use-cases/where-we-are/load-where-we-are.ts';
import { type CardAction, nextAction, plainAction, toIds } from './actions.ts';
import { type ListGroup, type ListRow, renderListCard } from './list-card.ts';
import type { Card } from './render-card.ts';

/** As many names as somebody can keep in mind on their first day. */
const namesShown = 4;

type CardDeps = Pick<Deps, 'newId' | 'calendar'>;

/** For somebody who is new: the same, and whom to ask. */
export function renderArrivalCard({ toAsk, ...where }: Arrival, deps: CardDeps): Card {
  const names = toAsk.slice(0, namesShown).map(({ name }) => name);
  return renderWhereCard(where, deps, names.length > 0 ? text.whereWeAre.ask(names) : undefined);
}

export function renderWhereCard(where: WhereWeAre, deps: CardDeps, closing?: string): Card {
  const { team, strands, hands, now } = where;
  const { heading, soFarHeading, strandsHeading, handsHeading, stageCard } = text.whereWeAre;
  const { actions } = text.cards;
  return renderListCard({
    heading: heading(team.name),
    intro: toWhere(where, deps),
    groups: [
      { heading: soFarHeading, rows: [{ words: toCountWords(now) }] },
      ...toGroup(
        strandsHeading,
        strands.map((words) => ({ words })),
      ),
      ...toGroup(handsHeading, hands.map(toRow)),
    ],
    closing,
    actions: [
      ...hands.filter(({ owner }) => owner === null).map((change) => toTake(change, deps.newId())),
      nextAction(actions.changes, 'changes.show', { teamId: team.id }),
      plainAction(stageCard(text.stages[now.stage]), 'stage.show', { teamId: team.id }),
    ],
  });
}

function toWhere({ team, week: { status, week }, now, next }: WhereWeAre, deps: CardDeps): string {
  const { whereWeAre, changes, stages, stageQuestions } = text;
  const where = changes.week[status](week, team.journey.weeks);
  const stage = now.isClosed ? '' : whereWeAre.stage(stages[now.stage], stageQuestions[now.stage]);
  const coming = toComingWords(now.stage, next, team, deps.calendar);
  return [where, stage, coming].filter((each) => each !== '').join(' ');
}

function toGroup(heading: string, rows: readonly ListRow[]): readonly ListGroup[] {
  return rows.length > 0 ? [{ heading, rows }] : [];
}

function toRow({ id: changeId, teamId, number, title, stage }: ChangeSummary): ListRow {
  const id = shortId(number);
  return {
    ...{ lead: id, words: title, about: text.stages[stage] },
    open: plainAction(text.changes.open(id), 'change.show', { teamId, changeId }),
  };
}

function toTake(change: ChangeSummary, commandId: string): CardAction {
  const title = text.whereWeAre.take(shortId(change.number));
  return plainAction(title, 'own.take', { ...toIds(change), commandId });
}
