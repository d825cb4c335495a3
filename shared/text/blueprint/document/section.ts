/** A document as plain data: page, print and Word are drawn of the same, so that they say the same. */

/** A part of the document, under a heading of the first level; the first one is the cover. */
export type Section = {
  readonly heading: string;
  readonly startsPage: boolean;
  readonly blocks: readonly Block[];
};

export type Block =
  | Heading
  /** Beneath the title of a document. */
  | { readonly kind: 'subtitle'; readonly words: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | Table;

export type Heading = {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  readonly words: string;
  /** What `Line.to` leads to; null where nothing does. */
  readonly anchor: string | null;
  readonly startsPage: boolean;
};

/** One paragraph, without line breaks. */
export type Line = {
  /** What the words are about, said before them and set off. */
  readonly lead: string | null;
  readonly words: string;
  /** The anchor of a heading. */
  readonly to: string | null;
  readonly note: Note | null;
};

/** `under`: a list within the list. */
export type Item = { readonly line: Line; readonly under: readonly Line[] };

export type Table = {
  readonly kind: 'table';
  /** What is in it, for whoever cannot see it. */
  readonly name: string;
  readonly head: readonly string[];
  /** The first cell of each row says what the row is about. */
  readonly rows: readonly (readonly Cell[])[];
  /** How wide the columns are beside each other. */
  readonly widths: readonly number[];
};

/** One paragraph or several. */
export type Cell = readonly Line[];

/** A footnote: where what it stands behind comes from. */
export type Note = {
  /** From 1, in the order of the document. */
  readonly n: number;
  readonly sources: readonly string[];
};

/** As a footnote says it. */
export function toNoteWords({ sources }: Note): string {
  return sources.join('; ');
}

/** All footnotes, in the order of the document. */
export function notesOf(sections: readonly Section[]): readonly Note[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(linesOf)
    .flatMap(({ note }) => (note === null ? [] : [note]));
}

/** What stands in it beside headings. */
export function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.items.flatMap(({ line, under }) => [line, ...under]);
    case 'table':
      return block.rows.flat(2);
    case 'heading':
    case 'subtitle':
      return [];
  }
}
