/** Where a change went in a local blueprint, so that nobody’s idea disappears into a document (P19). */

type Leads = {
  readonly pillars: readonly {
    readonly title: string;
    readonly themeIds: readonly string[];
  }[];
  readonly experiments: readonly {
    readonly number: number;
    readonly title: string;
    readonly from: { readonly changeId: string } | null;
  }[];
  readonly sources: readonly {
    readonly themeId: string | null;
    readonly from:
      | { readonly changeId: string }
      | { readonly themeId: string }
      | { readonly by: string | null };
  }[];
};

export type Went = {
  /** Something of it was put in to be made sense of. */
  readonly isIn: boolean;
  /** Titles of the pillars that were drawn up from it, too. */
  readonly pillars: readonly string[];
  /** Those that began with it. */
  readonly experiments: readonly { readonly number: number; readonly title: string }[];
};

/** It is not in one. */
export const noWent: Went = { isIn: false, pillars: [], experiments: [] };

export function whereItWent(changeId: string, { pillars, experiments, sources }: Leads): Went {
  const from = sources.filter(
    (source) => 'changeId' in source.from && source.from.changeId === changeId,
  );
  const themes = new Set(from.map(({ themeId }) => themeId));
  return {
    isIn: from.length > 0,
    pillars: pillars
      .filter(({ themeIds }) => themeIds.some((id) => themes.has(id)))
      .map(({ title }) => title),
    experiments: experiments
      .filter((each) => each.from?.changeId === changeId)
      .map(({ number, title }) => ({ number, title })),
  };
}
