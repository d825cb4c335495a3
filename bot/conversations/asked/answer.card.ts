/** Where somebody who answers for the council says yes or commits; for all others, who does (P19, P32). */
import { mayInProgramme } from '../../../shared/domain/programme/permissions.ts';
import { whoStandsFor } from '../../../shared/domain/programme/standing.ts';
import { text } from '../../../shared/text/text.ts';
import type { LoadedExperiments } from '../../../shared/use-cases/blueprint/load-experiments.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { plainAction } from '../../cards/actions.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';
import { toAskRow } from './asks.card.ts';

const shownAtOnce = 8;

export function renderAnswerCard(
  loaded: LoadedExperiments,
  { linkToTab }: Pick<Deps, 'linkToTab'>,
): Card {
  const { answer: words } = text.askedInChat;
  const { programme, stands, blueprint } = loaded;
  const may = mayInProgramme(stands, 'answer-ask');
  const { leaders } = whoStandsFor(programme, loaded);
  const open = blueprint.asks.filter(({ answer }) => answer === null);
  const rows = open.slice(0, shownAtOnce).map(toAskRow);
  const { logChange } = text.verbs;
  return renderListCard({
    heading: words.heading,
    intro: may ? words.may : words.mayNot(leaders.map(({ name }) => name)),
    groups: [{ heading: words.open, rows: rows.length > 0 ? rows : [{ words: words.none }] }],
    actions: may ? [] : [plainAction(logChange, 'log.open', {})],
    links: [
      { title: text.blueprintInChat.actions.openDrawUp, url: linkToTab('blueprint/draw-up') },
    ],
  });
}
