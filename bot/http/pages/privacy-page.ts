/** What is kept, said from the same words as in chat, and then one by one, a type of document at a time. */
import { mapOf, type Kept as Retained } from '../../../shared/domain/people-data/data-map.ts';
import { type StoredType, storedTypes } from '../../../shared/domain/people-data/stored-types.ts';
import type { Retention } from '../../../shared/domain/retention.ts';
import { text } from '../../../shared/text/text.ts';
import { type Html, html } from './html.ts';
import { type PageText, renderPage, renderSection, toParagraphs } from './render-page.ts';

/** What the council set: who to ask (null where it has not been told), and how long things are kept. */
export type CouncilsOwn = { readonly contact: string | null; readonly retention: Retention };

export function renderPrivacyPage(words: PageText, council: CouncilsOwn): string {
  const { contact } = council;
  const { short, kept, more, ask } = words.privacy;
  return renderPage('privacy', words, [
    renderSection({ heading: short.heading, said: [short.intro] }),
    toDescriptions(text.privacy.points.map(({ about, said }) => [about, said])),
    renderSection({ heading: kept.heading, said: [kept.intro] }),
    ...storedTypes.map((type) => toKept(type, kept, council.retention)),
    ...more.map(renderSection),
    renderSection(ask),
    ...toParagraphs([contact === null ? ask.noContact : ask.contact(contact)]),
  ]);
}

type Kept = PageText['privacy']['kept'];

type KeptType = Kept['types'][StoredType] & { readonly sooner?: string };

function toKept(type: StoredType, { types, labels, howLong }: Kept, retention: Retention): Html {
  const { name, what, seenBy, sooner = '' }: KeptType = types[type];
  const whole: Readonly<Record<Retained, string>> = {
    'with-team': howLong['with-team'](retention.teamMonths),
    'with-person': howLong['with-person'](),
    'while-reached': howLong['while-reached'](retention.leaverDays),
  };
  const kept = sooner === '' ? whole[mapOf(type).kept] : sooner;
  return html`<h3>${name}</h3>
${toDescriptions([
  [labels.what, what],
  [labels.seenBy, seenBy],
  [labels.howLong, kept],
])}`;
}

function toDescriptions(rows: readonly (readonly [string, string])[]): Html {
  return html`<dl>
${rows.map(([about, said]) => html`<dt>${about}</dt><dd>${said}</dd>`)}
</dl>`;
}
