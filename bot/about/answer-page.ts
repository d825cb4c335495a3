/** The page that is sent to whoever asked: all that is kept about them, in words. */
import { usualTimeZone } from '../../shared/domain/calendar.ts';
import { aboutText } from '../../shared/text/about/en-GB.ts';
import { toDateOf } from '../../shared/text/about/instant-words.ts';
import { type Fact, type OwnPart, toOwnParts } from '../../shared/text/about/own-parts.ts';
import { type Group, toGroups } from '../../shared/text/about/to-groups.ts';
import type { About } from '../../shared/use-cases/people-data/load-about.ts';
import { type Html, html } from '../http/pages/html.ts';
import { toPoints } from './points.ts';
import { renderSheet } from './sheet.ts';

const words = aboutText.page;

export function renderAnswer({ data, changes }: About): string {
  const day = (at: string) => toDateOf(at, usualTimeZone);
  const groups = toGroups({ ...data, own: [] }, day);
  return renderSheet(words.title, [
    html`<p class="intro">${words.for(data.name)}</p>`,
    html`<p>${words.intro(day(data.asOf))} ${data.teams.length > 0 ? words.teams(data.teams.join(', ')) : words.noTeams}</p>`,
    html`<h2>${words.how.heading}</h2>`,
    toPoints(words.how.points),
    html`<h2>${words.own}</h2>`,
    ...toOwnParts(data, changes).map(toOwn),
    html`<h2>${words.team}</h2>`,
    ...(groups.length === 0 ? [html`<p>${words.nothingInTeams}</p>`] : groups.map(toGroup)),
    html`<h2>${words.notHere.heading}</h2>`,
    toPoints(words.notHere.points),
    html`<h2>${words.rights.heading}</h2>`,
    toPoints(words.rights.points),
  ]);
}

function toGroup({ heading, lines }: Group): Html {
  return html`<h3>${heading}</h3>
${toPoints(
  lines.map(({ words: did, when, said }) =>
    [`${did}${said === '' ? '' : `: ${said}`}`, when].filter((part) => part !== '').join(' – '),
  ),
)}`;
}

function toOwn({ heading, facts, lists }: OwnPart): Html {
  return html`<h3>${heading}</h3>
${toFacts(facts)}
${lists.map(
  (list) => html`<h4>${list.heading}</h4>
${toItems(list.items)}`,
)}`;
}

/** What is one thing alone is a point; of what is several, each is a block of its own. */
function toItems(items: OwnPart['lists'][number]['items']): Html | readonly Html[] {
  if (items.every(({ length }) => length <= 1))
    return toPoints(items.flatMap((item) => item.map(({ value }) => value)));
  return items.map(toFacts);
}

function toFacts(facts: readonly Fact[]): Html {
  if (facts.length === 0) return html``;
  return html`<dl>
${facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}
</dl>`;
}
