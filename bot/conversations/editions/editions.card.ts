/** The editions of a blueprint with who signed them, who can sign and make one, and the way there: nothing is signed in chat (P19, P32). */
import type { EditionView } from '../../../shared/contracts/api/blueprint/editions.ts';
import { mayInProgramme } from '../../../shared/domain/programme/permissions.ts';
import { whoStandsFor } from '../../../shared/domain/programme/standing.ts';
import { toPlainDateWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import type { LoadedExperiments } from '../../../shared/use-cases/blueprint/load-experiments.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { type CardLink, plainAction } from '../../cards/actions.ts';
import { type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** The newest. */
const shownAtOnce = 4;
const linksShown = 2;

export type EditionsCard = LoadedExperiments & {
  readonly editions: readonly EditionView[];
  /** Whoever gets the card, where they alone see it. */
  readonly viewerId: string | null;
};

export function renderEditionsCard(
  card: EditionsCard,
  { linkToTab }: Pick<Deps, 'linkToTab'>,
): Card {
  const { editions: words, actions } = text.askedInChat;
  const { name, programme, editions, viewerId } = card;
  const { stewards, leaders } = whoStandsFor(programme, card);
  const shown = editions.slice(-shownAtOnce);
  const toNames = (people: readonly { readonly name: string }[]) => people.map((each) => each.name);
  const { blueprint } = text.blueprintInChat.actions;
  return renderListCard({
    heading: words.heading(name),
    ...(shown.length === 0 && { intro: words.none }),
    groups: [
      ...(shown.length > 0 ? [{ rows: shown.map(toRow) }] : []),
      {
        heading: words.who,
        rows: [
          { words: words.signs(toNames(leaders)) },
          ...(stewards.length > 0 ? [{ words: words.makes(toNames(stewards)) }] : []),
        ],
      },
    ],
    closing: [words.inTab, ...(viewerId === null ? [] : toOwn(card, viewerId))].join(' '),
    actions: [plainAction(blueprint, 'blueprint.show', { programmeId: programme.programmeId })],
    links: [
      { title: text.blueprintInChat.actions.openBlueprint, url: linkToTab('blueprint/print') },
      ...shown.slice(-linksShown).map(
        ({ n }): CardLink => ({
          title: actions.openEdition(n),
          url: linkToTab(`blueprint/print/edition-${n}`),
        }),
      ),
    ],
  });
}

function toRow({ n, madeOn, signatures }: EditionView): ListRow {
  const { edition, signed, signature, unsigned } = text.askedInChat.editions;
  const by = signatures.map(({ name, as, on }) => signature(name, as, toPlainDateWords(on)));
  return {
    words: edition(n, toPlainDateWords(madeOn)),
    about: by.length === 0 ? unsigned : signed(by),
  };
}

/** What of it is theirs to do. */
function toOwn({ stands, editions, blueprint }: EditionsCard, viewerId: string): readonly string[] {
  const words = text.askedInChat.editions;
  const maySign = mayInProgramme(stands, 'sign');
  const mayMake = mayInProgramme(stands, 'make-edition');
  const waiting = editions
    .filter(({ signatures }) => signatures.every(({ id }) => id !== viewerId))
    .map(({ n }) => `${n}`);
  return [
    ...(maySign && waiting.length > 0 ? [words.maySign(waiting)] : []),
    ...(mayMake ? [blueprint.pillars.length > 0 ? words.mayMake : words.mayNotMake] : []),
    ...(maySign || mayMake ? [] : [words.mayNot]),
  ];
}
