/** A list of what is said, in HTML. */
import { type Html, html } from '../http/pages/html.ts';

export function toPoints(points: readonly string[]): Html {
  return html`<ul>
${points.map((each) => html`<li>${each}</li>`)}
</ul>`;
}
