/** The page that is sent to whoever asked: all that is kept about them, in words. */

import type { MyData } from '../../shared/contracts/api/my-data.ts';
import { usualTimeZone } from '../../shared/domain/calendar.ts';
import { aboutText } from '../../shared/text/about/en-GB.ts';
import { toDateOf } from '../../shared/text/about/instant-words.ts';
import { type Fact, type OwnPart, toOwnParts } from '../../shared/text/about/own-parts.ts';
import { type Group, type Line, toGroups } from '../../shared/text/about/to-groups.ts';
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
    toPoints(
      isSomethingEarlier(data) ? [...words.how.points, words.how.earlier] : words.how.points,
    ),
    html`<h2>${words.own}</h2>`,
    ...toOwnParts(data, changes).map(toOwn),
    html`<h2>${words.team}</h2>`,
    ...(groups.length === 0 ? [html`<p>${words.nothingInTeams}</p>`] : groups.map(toGroup)),
    ...toNone(data),
    html`<h2>${words.notHere.heading}</h2>`,
    toPoints(words.notHere.points),
    html`<h2>${words.rights.heading}</h2>`,
    toPoints(words.rights.points),
  ]);
}

function isSomethingEarlier({ found }: MyData): boolean {
  return found.some(({ mine }) => mine.some(({ isEarlier }) => isEarlier));
}

/** What was looked for and is not there; without it nobody could tell that it was. */
function toNone({ found, own }: MyData): readonly Html[] {
  const known = new Set([...found, ...own].map(({ type }) => type));
  const { heading, ofType, thanks } = words.none;
  const isThanked = found.some(({ mine }) => mine.some(({ as }) => as === 'thanks[].by'));
  const isVoting = found.some(({ mine }) => mine.some(({ as }) => as === 'vote.ballots[]'));
  const missing = Object.entries(ofType).filter(([type]) =>
    type === 'priorities' ? !isVoting : !known.has(type),
  );
  const none = [...missing.map(([, said]) => said), ...(isThanked ? [] : [thanks])];
  return none.length === 0 ? [] : [html`<h2>${heading}</h2>`, toPoints(none)];
}

function toGroup({ heading, lines }: Group): Html {
  return html`<h3>${heading}</h3>
<ul>
${lines.map(toLine)}
</ul>`;
}

function toLine({ words: did, when, said, parts }: Line): Html {
  const whole = `${did}${said === '' ? '' : `: ${said}`}${when === '' ? '' : ` – ${when}`}`;
  if (parts.length === 0) return html`<li>${whole}</li>`;
  return html`<li>${whole}
${toPoints(parts.map(({ label, value }) => `${label}: ${value}`))}</li>`;
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
