/** What places in the document are called on the page. */

export function anchorId(anchor: string): string {
  return `blueprint-${anchor}`;
}

/** Of a footnote. */
export function noteId(n: number): string {
  return `blueprint-note-${n}`;
}

/** Of what the footnote is to. */
export function referenceId(n: number): string {
  return `blueprint-reference-${n}`;
}
