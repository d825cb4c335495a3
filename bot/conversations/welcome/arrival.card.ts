/** For somebody who comes to a team that is under way: where it is, what could do with a hand, whom to ask. */
import type { ChangeSummary } from '../../../shared/contracts/stored/documents.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import type { Arrival } from '../../../shared/use-cases/arrival/load-arrival.ts';
import { type CardAction, nextAction, plainAction, toIds } from '../../cards/actions.ts';
import { type ListGroup, type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** As many names as somebody can keep in mind on their first day. */
const namesShown = 4;

export function renderArrivalCard(arrival: Arrival, newId: () => string): Card {
  const { team, strands, hands, toAsk } = arrival;
  const { heading, strandsHeading, handsHeading, ask } = text.arrival;
  const names = toAsk.slice(0, namesShown).map(({ name }) => name);
  return renderListCard({
    heading: heading(team.name),
    intro: toWhere(arrival),
    groups: [
      ...toGroup(
        strandsHeading,
        strands.map((words) => ({ words })),
      ),
      ...toGroup(handsHeading, hands.map(toRow)),
    ],
    closing: names.length > 0 ? ask(names) : undefined,
    actions: [
      ...hands.filter(({ owner }) => owner === null).map((change) => toTake(change, newId())),
      nextAction(text.cards.actions.changes, 'changes.show', { teamId: team.id }),
    ],
  });
}

function toWhere({ team, week: { status, week }, stage }: Arrival): string {
  const { arrival, changes, stages, stageHints } = text;
  const where = changes.week[status](week, team.journey.weeks);
  return `${where} ${arrival.stage(stages[stage], stageHints[stage])}`;
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
  const title = text.arrival.take(shortId(change.number));
  return plainAction(title, 'own.take', { ...toIds(change), commandId });
}
