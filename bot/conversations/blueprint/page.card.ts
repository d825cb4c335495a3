/** The blueprint on a page: its pillars with what is tried for each, and for a leader what waits for their name (P20, P32). */
import type { SinceView } from '../../../shared/contracts/api/blueprint/since.ts';
import { toSinceWords } from '../../../shared/text/blueprint/since-words.ts';
import { text } from '../../../shared/text/text.ts';
import type { LoadedExperiments } from '../../../shared/use-cases/blueprint/load-experiments.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { type CardLink, plainAction } from '../../cards/actions.ts';
import { toExperimentRow } from '../../cards/experiment-rows.ts';
import { type ListGroup, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';
import type { SeenProgramme } from '../../dialogue/find-programme.ts';
import { toProgrammeSwitches } from './switches.ts';

/** Enough for a page on a phone; the tab has all of them. */
const experimentsShown = 3;

/** A card takes six buttons. */
const linksToSign = 2;
const switchRoom = 1;

export type PageCard = Pick<LoadedExperiments, 'programme' | 'name' | 'blueprint'> &
  Pick<LoadedExperiments, 'experiments' | 'around'> & {
    /** Editions without the viewer's name, where they answer for the council. */
    readonly toSign: readonly number[];
    /** What changed since the last edition; left out where there is none. */
    readonly since: SinceView | undefined;
    readonly others: readonly Pick<SeenProgramme, 'id' | 'name'>[];
  };

export function renderPageCard(page: PageCard, { linkToTab }: Pick<Deps, 'linkToTab'>): Card {
  const { programme, name, blueprint, toSign } = page;
  const words = text.blueprintInChat;
  const hasPillars = blueprint.pillars.length > 0;
  const { programmeId } = programme;
  return renderListCard({
    heading: words.page.heading(name),
    intro: [
      hasPillars ? words.page.intro : words.page.none,
      ...(page.since ? [toSinceWords(page.since, words.since)] : []),
    ].join(' '),
    groups: blueprint.pillars.map((pillar) => toGroup(pillar, page)),
    closing: toSign.length === 0 ? undefined : words.page.toSign(toSign.map(String)),
    actions: [
      plainAction(words.actions.experiments, 'experiments.show', { programmeId }),
      plainAction(words.actions.sensemaking, 'sensemaking.show', { programmeId }),
      ...toProgrammeSwitches(page.others, 'blueprint.show', switchRoom),
    ],
    links: [
      {
        title: words.actions.openBlueprint,
        url: linkToTab(hasPillars ? 'blueprint/print' : 'blueprint'),
      },
      ...toSign.slice(-linksToSign).map(
        (n): CardLink => ({
          title: words.actions.sign(n),
          url: linkToTab(`blueprint/print/edition-${n}`),
        }),
      ),
    ],
  });
}

function toGroup(
  { id, title }: PageCard['blueprint']['pillars'][number],
  { experiments, around }: PageCard,
): ListGroup {
  const { noExperiments, more } = text.blueprintInChat.page;
  const under = experiments.filter(({ pillarId }) => pillarId === id);
  const hidden = under.length - experimentsShown;
  const rows = under.slice(0, experimentsShown).map((each) => toExperimentRow(each, around));
  return {
    heading: title,
    rows: [
      ...rows,
      ...(under.length === 0 ? [{ words: noExperiments }] : []),
      ...(hidden > 0 ? [{ words: more(hidden) }] : []),
    ],
  };
}
