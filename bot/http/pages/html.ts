/** Puts words into HTML: what they hold is never taken for mark-up. */

/** HTML that may go into a page as it is; plain strings may not. */
export type Html = { readonly html: string };

type Part = string | Html | readonly Html[];

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Tag of a template: strings put into it are escaped, pieces of HTML are not. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const written = fixed.map((piece, at) => `${piece}${toMarkUp(parts[at] ?? '')}`);
  return { html: written.join('') };
}

function toMarkUp(part: Part): string {
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
  if ('html' in part) return part.html;
  return part.map((each) => each.html).join('\n');
}
