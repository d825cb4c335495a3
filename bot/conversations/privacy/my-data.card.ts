/** What is kept about somebody, as they see it in chat; and the one question before they are forgotten. */
import type { MyData } from '../../../shared/contracts/api/my-data.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import { type CardAction, nextAction, plainAction } from '../../cards/actions.ts';
import { type ListGroup, type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** As many ids as fit a row beside the words. */
const idsShown = 6;

export function renderMyDataCard(data: MyData): Card {
  const { mine } = text.privacy;
  const groups = [...toGroups(data), ...toOwn(data)];
  const isNothing = groups.length === 0;
  return renderListCard({
    heading: mine.heading,
    intro: isNothing ? mine.nothing : mine.inTeams([...data.teams, ...data.programmes]),
    groups,
    closing: isNothing ? undefined : data.teams.length > 0 ? mine.whole : mine.wholeOfNamed,
    actions: isNothing ? [] : [plainAction(mine.forget, 'privacy.ask-forget', {})],
  });
}

export function renderForgetCard(): Card {
  const { mine } = text.privacy;
  const yes: CardAction = {
    ...nextAction(mine.forgetYes, 'privacy.forget', {}),
    style: 'destructive',
  };
  return renderListCard({
    heading: mine.forgetHeading,
    intro: mine.forgetIntro,
    groups: [{ rows: mine.forgetPoints.map((words) => ({ words })) }],
    actions: [
      yes,
      plainAction(mine.forgetNo, 'privacy.keep', {}),
      plainAction(mine.open, 'privacy.mine', {}),
    ],
  });
}

/** What was only so before is in the whole of it. */
function toGroups({ found }: MyData): readonly ListGroup[] {
  const { as, ofType } = text.privacy.mine;
  const groups = new Map<string, Map<string, number[]>>();
  for (const { type, change, mine } of found)
    for (const each of mine.filter(({ isEarlier }) => !isEarlier)) {
      const rows = groups.get(type) ?? new Map<string, number[]>();
      const label = as[`${type} ${each.as}`] ?? each.as;
      rows.set(label, [...(rows.get(label) ?? []), change?.number ?? 0]);
      groups.set(type, rows);
    }
  return [...groups].map(([type, rows]) => ({
    heading: ofType[type as keyof typeof ofType],
    rows: [...rows].map(([words, numbers]) => toRow(words, numbers)),
  }));
}

function toRow(words: string, numbers: readonly number[]): ListRow {
  const known = new Set(numbers.filter((number) => number > 0));
  const ids = [...known].sort((one, other) => one - other).map(shortId);
  const shown = ids.slice(0, idsShown).join(', ');
  const about = ids.length > idsShown ? `${shown} …` : shown;
  const isMany = ids.length === 0 && numbers.length > 1;
  return {
    words,
    ...(about !== '' && { about }),
    ...(isMany && { count: String(numbers.length) }),
  };
}

function toOwn({ own }: MyData): readonly ListGroup[] {
  const { mine } = text.privacy;
  const rows = own.map(({ type }) => ({ words: mine.ofType[type as keyof typeof mine.ofType] }));
  return rows.length === 0 ? [] : [{ heading: mine.own, rows }];
}
