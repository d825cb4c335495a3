/** What there is to tell of a blueprint somebody is named for, asked to join or looks after, or what they logged went into: the line that says so, and the way there (P19, P32). */
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { BlueprintToTell } from '../../../shared/use-cases/notifications/load-blueprint-item.ts';
import type { AboutBlueprint, News } from '../../../shared/use-cases/notifications/load-item.ts';
import type { PackToTell } from '../../../shared/use-cases/notifications/load-pack-item.ts';
import type { CardLink } from '../../cards/actions.ts';
import type { ToldRow } from '../../cards/told-row.ts';

/** One row, however many: all of it is in the same view. What there is to make sense of comes first. */
export function toBlueprintRows(
  told: readonly AboutBlueprint[],
  deps: Pick<Deps, 'linkToTab'>,
): readonly ToldRow[] {
  const packs = told.filter((each) => each.what === 'pack');
  const named = told.filter((each) => each.what !== 'pack');
  const words = [
    ...packs.map((pack) => toPackWords(pack, packs.length > 1)),
    ...named.map(toNamedWords),
  ];
  const [link, ...more] = [
    ...(packs.length > 0 ? toPackLinks(packs, deps) : []),
    ...(named.length > 0 ? [toBlueprint(deps)] : []),
  ];
  return link ? [{ words: words.join('\n\n'), link, more }] : [];
}

/** Where what is told of a change went, or is left out, in the same view. */
export function toWentLinks(
  news: readonly Pick<News, 'went' | 'isLeftOut'>[],
  deps: Pick<Deps, 'linkToTab'>,
): readonly CardLink[] {
  return news.some(({ went, isLeftOut }) => went !== undefined || isLeftOut)
    ? [toBlueprint(deps)]
    : [];
}

function toNamedWords({ what, name, by, team }: BlueprintToTell): string {
  const { named, asked, somebody } = text.blueprintInChat.told;
  const who = by ?? somebody;
  return what === 'asked' ? asked(who, team, name) : named[what](who, name);
}

function isReady({ things, teamsIn }: PackToTell): boolean {
  return things > 0 && teamsIn > 0;
}

/** Of several each says which it is of. */
function toPackWords(pack: PackToTell, isOneOfSeveral: boolean): string {
  const { ready, notIn, nothingIn, allIn, of } = text.blueprintInChat.pack;
  const { things, teamsIn } = pack;
  const rest = pack.notIn.length > 0 ? [notIn(pack.notIn)] : [];
  const late = pack.isAllIn ? [allIn] : [];
  const isOfOne = teamsIn + pack.notIn.length < 2;
  const words = isReady(pack)
    ? [...late, ready(things, isOfOne ? null : teamsIn), ...rest].join(' ')
    : nothingIn(pack.notIn);
  return isOneOfSeveral ? of(pack.name, words) : words;
}

/** To what is to be put in first, where nothing is. */
function toPackLinks(
  packs: readonly PackToTell[],
  { linkToTab }: Pick<Deps, 'linkToTab'>,
): readonly CardLink[] {
  const { actions, pack: words } = text.blueprintInChat;
  if (!packs.some(isReady)) return [{ title: actions.openGather, url: linkToTab('blueprint') }];
  return [
    { title: actions.openWall, url: linkToTab('blueprint/sort') },
    { title: words.print, url: linkToTab('blueprint/sort/paper') },
    { title: words.room, url: linkToTab('blueprint/sort?wall') },
  ];
}

function toBlueprint({ linkToTab }: Pick<Deps, 'linkToTab'>): CardLink {
  return { title: text.blueprintInChat.actions.openBlueprint, url: linkToTab('blueprint') };
}
