/** The page for whoever answers: what others wrote that names the person, to be weighed. */

import { usualTimeZone } from '../../shared/domain/calendar.ts';
import { shortId } from '../../shared/domain/small-change/small-change.ts';
import { aboutText } from '../../shared/text/about/en-GB.ts';
import { toDateOf } from '../../shared/text/about/instant-words.ts';
import { text } from '../../shared/text/text.ts';
import type { About, NamedInWords } from '../../shared/use-cases/people-data/load-about.ts';
import { type Html, html } from '../http/pages/html.ts';
import { toPoints } from './points.ts';
import { renderSheet } from './sheet.ts';

const words = aboutText.weigh;

export function renderWeigh({ data, named }: About): string {
  const places = Map.groupBy(named, toHeading);
  return renderSheet(words.title, [
    html`<p class="intro"><strong>${words.keep}</strong></p>`,
    ...(named.length === 0
      ? [html`<p>${words.none}</p>`]
      : [html`<p>${words.intro(data.name)}</p>`, html`<p>${words.how}</p>`]),
    html`<p>${words.unlisted}</p>`,
    html`<p>${words.third}</p>`,
    ...Array.from(places, ([heading, all]) => toPlace(heading, all)),
  ]);
}

function toHeading({ team, type, change }: NamedInWords): string {
  const { ofType } = text.privacy.mine;
  const what = change
    ? `${shortId(change.number)} ${change.title}`
    : (aboutText.weigh.ofType[type] ?? ofType[type as keyof typeof ofType] ?? type);
  return `${team}: ${what}`;
}

function toPlace(heading: string, all: readonly NamedInWords[]): Html {
  return html`<h3>${heading}</h3>
${toPoints(all.map(toLine))}`;
}

function toLine({ words: said, by, role, at, isEarlier, field, ...naming }: NamedInWords): string {
  const facts = [
    toRow(naming),
    by === null ? words.nobody : words.by(by, role === null ? null : text.roles[role]),
    ...(at === null ? [] : [toDateOf(at, usualTimeZone)]),
    ...toWhom(naming),
    ...(isEarlier ? [words.earlier] : []),
    words.field(field),
  ];
  return `“${said}” (${facts.join('; ')})`;
}

type Where = Pick<NamedInWords, 'type' | 'isShared'>;

/** Of the table in the papers. A check-in is never a thank-you of row B: whoever wrote it was told who reads it. */
function toRow({ type, isShared }: Where): string {
  const { rows } = words;
  if (type === 'check-ins') return rows.checkIn;
  if (type === 'barriers') return rows.barrier;
  if (isShared === null) return rows.other;
  return isShared ? rows.shared : rows.unshared;
}

function toWhom({ type, isShared }: Where): readonly string[] {
  if (isShared === null) return [];
  if (isShared) return [words.shared];
  return [type === 'check-ins' ? words.unsharedCheckIn : words.unshared];
}
