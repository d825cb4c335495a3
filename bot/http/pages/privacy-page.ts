/** What is kept, said from the same words as in chat, and then one by one, a type of document at a time. */
import { text } from '../../../shared/text/text.ts';
import { type Html, html } from './html.ts';
import { type PageText, renderPage, renderSection, toParagraphs } from './render-page.ts';

/** `contact` is the council's own; null where it has not been told. */
export function renderPrivacyPage(words: PageText, contact: string | null): string {
  const { short, kept, more, ask } = words.privacy;
  return renderPage('privacy', words, [
    renderSection({ heading: short.heading, said: [short.intro] }),
    toDescriptions(text.privacy.points.map(({ about, said }) => [about, said])),
    renderSection({ heading: kept.heading, said: [kept.intro] }),
    ...Object.values(kept.types).map((type) => toKept(type, kept.labels)),
    ...more.map(renderSection),
    renderSection(ask),
    ...toParagraphs([contact === null ? ask.noContact : ask.contact(contact)]),
  ]);
}

type Kept = PageText['privacy']['kept'];

function toKept(
  { name, what, seenBy, howLong }: Kept['types'][keyof Kept['types']],
  labels: Kept['labels'],
): Html {
  return html`<h3>${name}</h3>
${toDescriptions([
  [labels.what, what],
  [labels.seenBy, seenBy],
  [labels.howLong, howLong],
])}`;
}

function toDescriptions(rows: readonly (readonly [string, string])[]): Html {
  return html`<dl>
${rows.map(([about, said]) => html`<dt>${about}</dt><dd>${said}</dd>`)}
</dl>`;
}
