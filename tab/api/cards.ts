/** `GET /api/teams/:teamId/barriers/cards?as=wall|blank`: what stands in the team's way as cards to print (P31). */
import { cardKinds } from '../../shared/contracts/api/export.ts';
import type { Barriers } from '../../shared/domain/barriers/barriers.ts';
import { codesOf } from '../../shared/domain/paper/codes.ts';
import { text } from '../../shared/text/text.ts';
import { printCards } from '../../shared/use-cases/barriers/print-cards.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { type PrintedCard, toCardSheets } from './files/card-sheets.ts';
import { toFile } from './files/to-file.ts';
import type { ApiRoute } from './http/api-route.ts';
import { toErrorAnswer, toHttp } from './http/to-http.ts';
import type { Hold } from './kept/hold-confidential.ts';

export function cardsRoute(deps: Deps, hold: Hold): ApiRoute {
  return {
    method: 'get',
    path: '/api/teams/:teamId/barriers/cards',
    async handle({ user, params: { teamId = '' }, query, correlationId }) {
      const as = cardKinds.find((kind) => kind === query.as);
      const isBlank = as !== 'wall';
      const found = await printCards({ teamId, isBlank }, user, deps);
      if (!found.ok) return toHttp(found.error, correlationId);
      if (!as) return toErrorAnswer(400, 'invalid', text.export.noSuchKind, correlationId);
      const { team, current } = found.value;
      const { title, how, fileNames, question, note } = text.tab.barriers.paper.cards;
      const body = toCardSheets({
        language: text.language,
        ...{ title: title(team.name), how },
        cards: isBlank ? [] : toCards(hold.barriers(current)),
        ...{ blank: { question, note }, blankSheets: 1 },
      });
      return toFile(body, 'html', {
        of: `${team.name} ${fileNames[as]}`,
        on: deps.today(team.timeZone),
      });
    },
  };
}

/** In the order of their codes, by which a card is found, and which says nothing of when it came. */
function toCards({ barriers }: Barriers): readonly PrintedCard[] {
  const codes = codesOf(barriers.map(({ id }) => id));
  return barriers
    .map(({ id, text: words }) => ({ words, code: codes.get(id) ?? '' }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
