/** What somebody said by name on the wall, each with a button to take it back: what was said confidentially is nobody's to tell (P5, P19). */
import type { Reflection } from '../../../shared/domain/sensemaking/reflections.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { plainAction } from '../../cards/actions.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** A card takes six buttons, and one leads to the wall. */
const shownAtOnce = 5;

export type OwnReflection = { readonly teamId: string; readonly reflection: Reflection };

export function renderOwnReflectionsCard(
  own: readonly OwnReflection[],
  { linkToTab }: Pick<Deps, 'linkToTab'>,
): Card {
  const { mine: words, actions } = text.askedInChat;
  const { hints } = text.tab.sense.reflect;
  const shown = own.slice(0, shownAtOnce);
  const hidden = own.length - shown.length;
  return renderListCard({
    heading: words.heading,
    intro: own.length === 0 ? words.none : words.intro,
    groups: [
      {
        rows: [
          ...shown.map(({ reflection }, at) => ({
            ...{ lead: `${at + 1}`, words: reflection.words, about: hints[reflection.hint] },
          })),
          ...(hidden > 0 ? [{ words: words.more(hidden) }] : []),
        ],
      },
    ].filter(({ rows }) => rows.length > 0),
    closing: `${words.confidential} ${words.change}`,
    actions: shown.map(({ teamId, reflection }, at) =>
      plainAction(actions.takeBack(at + 1), 'reflect.take-back', {
        teamId,
        reflectionId: reflection.id,
      }),
    ),
    links: [{ title: text.blueprintInChat.actions.openWall, url: linkToTab('blueprint/sort') }],
  });
}
