/** What a check is, and what it finds: that all is well, what mends it, or why it was not looked at. */

export type Finding =
  | { readonly kind: 'well'; readonly said: string }
  /** Whole sentences, each of which mends one thing. */
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }
  | { readonly kind: 'skipped'; readonly said: string };

export type Check = {
  readonly name: string;
  readonly run: () => Promise<Finding>;
};

export function well(said: string): Finding {
  return { kind: 'well', said };
}

export function wrong(...sentences: readonly string[]): Finding {
  return { kind: 'wrong', sentences };
}

export function skipped(said: string): Finding {
  return { kind: 'skipped', said };
}

/** All is well where nothing is wrong. */
export function unless(sentences: readonly string[], said: string): Finding {
  return sentences.length > 0 ? wrong(...sentences) : well(said);
}
