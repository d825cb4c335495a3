/** What somebody says of each theme, for their eyes alone; and how the themes rang, for everybody’s, once it is closed (P19). */
import { toRang } from '../../../shared/domain/sensemaking/rang.ts';
import type { Sense } from '../../../shared/domain/sensemaking/sense.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { plainAction } from '../../cards/actions.ts';
import { type ListGroup, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';
import { callOf, nameOf, type RingCard } from './ring.card.ts';

export type SaidCard = Pick<RingCard, 'teamId' | 'themes' | 'rings' | 'said' | 'switches'>;

export function renderSaidCard({ teamId, rings, said, switches, ...card }: SaidCard): Card {
  const { said: words, actions, chatKeeps } = text.ringInChat;
  const { answers } = text.tab.sense.rings;
  const left = rings.statements.length - said.size;
  return renderListCard({
    heading: words.heading,
    intro: said.size === 0 ? words.none : words.until,
    groups: [
      {
        rows: rings.statements.flatMap(({ themeId }) => {
          const says = said.get(themeId);
          if (says === undefined) return [];
          return [{ words: callOf({ ...card, rings }, themeId), about: answers[says] }];
        }),
      },
      { rows: said.size > 0 && left > 0 ? [{ words: words.leftOut(left) }] : [] },
    ].filter(({ rows }) => rows.length > 0),
    closing: chatKeeps,
    actions: [plainAction(actions.change, 'ring.open', { teamId, from: 0 }), ...switches],
  });
}

/** The same for everybody, in the words of the wall. */
export function renderRangCard(
  sense: Sense,
  { linkToTab }: Pick<Deps, 'linkToTab'>,
  notice?: string,
): Card {
  const { rang, unshown } = toRang(sense);
  const words = text.tab.sense.rings;
  const namesOf = (ids: readonly string[]) => ids.map((id) => nameOf(sense, id)).join(', ');
  const common = rang.filter(({ share }) => share === 'most');
  const others = rang.filter(({ share }) => share !== 'most');
  const toGroup = (heading: string, some: typeof rang): ListGroup => ({
    heading,
    rows: some.map(({ themeId, share, answers }) => ({
      words: nameOf(sense, themeId),
      about: words.rang(words.shares[share], answers),
    })),
  });
  return renderListCard({
    heading: words.title,
    ...(notice === undefined ? { intro: words.closed } : { notice }),
    groups: [
      ...(common.length > 0 ? [toGroup(words.commonGround, common)] : []),
      ...(others.length > 0 ? [toGroup(words.worthTalking, others)] : []),
    ],
    closing: unshown.length > 0 ? words.unshown(namesOf(unshown)) : undefined,
    actions: [],
    links: [{ title: text.blueprintInChat.actions.openWall, url: linkToTab('blueprint/sort') }],
  });
}
