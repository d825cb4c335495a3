/** What stands in the team's way, and what was put in, as cards to print: `GET /api/teams/:teamId/barriers/cards?as=wall|blank`, and `…/evidence/cards` (P31). */
import { type CardKind, cardKinds } from '../../shared/contracts/api/export.ts';
import type { Barriers } from '../../shared/domain/barriers/barriers.ts';
import type { DomainError } from '../../shared/domain/errors.ts';
import { codesInOrder, codesOf } from '../../shared/domain/paper/codes.ts';
import type { Actor } from '../../shared/domain/person.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Evidence } from '../../shared/domain/sensemaking/evidence.ts';
import { type Reflections, toWallItem } from '../../shared/domain/sensemaking/reflections.ts';
import { shortId } from '../../shared/domain/small-change/small-change.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import { toGatheredWords } from '../../shared/text/blueprint/gathered-words.ts';
import { text } from '../../shared/text/text.ts';
import { printCards } from '../../shared/use-cases/barriers/print-cards.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { printEvidence } from '../../shared/use-cases/sensemaking/print-evidence.ts';
import { type CardSheets, type PrintedCard, toCardSheets } from './files/card-sheets.ts';
import { toFile } from './files/to-file.ts';
import type { ApiRoute } from './http/api-route.ts';
import { toErrorAnswer, toHttp } from './http/to-http.ts';
import type { Hold } from './kept/hold-confidential.ts';
import { toEvidenceItems } from './present/present-sense.ts';

export function cardsRoutes(deps: Deps, hold: Hold): readonly ApiRoute[] {
  return [
    cardsRoute(deps, 'barriers', printCards, ({ team, current }) => {
      const { title, how, fileNames, question, note } = text.tab.barriers.paper.cards;
      const blank = { question, note };
      return {
        ...{ name: team.name, title: title(team.name), how, fileNames, blank },
        cards: toCards(hold.barriers(current)),
      };
    }),
    cardsRoute(deps, 'evidence', printEvidence, ({ name, current, reflections }) => {
      const { title, how, fileNames, question, note } = text.tab.sense.paper.cards;
      const blank = { question, note };
      return {
        ...{ name, title: title(name), how, fileNames, blank },
        cards: toEvidenceCards(current, hold.reflections(reflections)),
      };
    }),
  ];
}

type Print<T> = (
  asked: { readonly teamId: string; readonly isBlank: boolean },
  actor: Actor,
  deps: Deps,
) => Promise<Result<T, DomainError>>;

type Printed = Pick<CardSheets, 'title' | 'how' | 'cards' | 'blank'> & {
  /** Whose wall it is: the file is called after it. */
  readonly name: string;
  readonly fileNames: Readonly<Record<CardKind, string>>;
};

/** `of`: whose they are, in its address. */
function cardsRoute<T extends { readonly team: Team }>(
  deps: Deps,
  of: string,
  print: Print<T>,
  present: (found: T) => Printed,
): ApiRoute {
  return {
    method: 'get',
    path: `/api/teams/:teamId/${of}/cards`,
    async handle({ user, params: { teamId = '' }, query, correlationId }) {
      const as = cardKinds.find((kind) => kind === query.as);
      const isBlank = as !== 'wall';
      const found = await print({ teamId, isBlank }, user, deps);
      if (!found.ok) return toHttp(found.error, correlationId);
      if (!as) return toErrorAnswer(400, 'invalid', text.export.noSuchKind, correlationId);
      const { team } = found.value;
      const { name, fileNames, cards, ...sheets } = present(found.value);
      const body = toCardSheets({
        ...{ ...sheets, language: text.language, blankSheets: 1 },
        cards: isBlank ? [] : cards.toSorted(byCode),
      });
      return toFile(body, 'html', {
        of: `${name} ${fileNames[as]}`,
        on: deps.today(team.timeZone),
      });
    },
  };
}

function toCards({ barriers }: Barriers): readonly PrintedCard[] {
  const codes = codesOf(barriers.map(({ id }) => id));
  return barriers.map(({ id, text: words }) => ({ words, code: codes.get(id) ?? '' }));
}

/** What was said for it hangs on the wall too: by name with it, and otherwise as nobody’s. */
function toEvidenceCards(evidence: Evidence, said: Reflections): readonly PrintedCard[] {
  const items = toEvidenceItems(evidence);
  const reflections = said.reflections.map((each) => ({ ...toWallItem(each, null), team: null }));
  const all = [...items, ...reflections];
  const codes = codesInOrder(all.map(({ id }) => id));
  return all.map(({ id, said: what, from, team }) => ({
    words: toGatheredWords({ said: what, from }),
    code: codes.get(id) ?? '',
    from: [
      text.tab.blueprint.kinds[what.kind],
      ...('changeId' in from ? [shortId(from.number)] : []),
      ...(team === null ? [] : [team]),
      ...('changeId' in from && from.decision ? [text.tab.board.decided[from.decision]] : []),
    ].join(' · '),
  }));
}

/** By which a card is found, and which says nothing of when it came. */
function byCode(one: PrintedCard, other: PrintedCard): number {
  return (one.code ?? '') < (other.code ?? '') ? -1 : 1;
}
