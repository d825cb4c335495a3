/** Where a change went in a local blueprint, so that nobody’s idea disappears into a document (P19). */
import { type GatheredKind, isOfLearning } from '../gathered/gathered.ts';

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
    readonly said: { readonly kind: GatheredKind };
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
  /** Something it taught is in them, and not only what it is for, needs or waits for. */
  readonly hasTaught: boolean;
  /** Those that began with it. */
  readonly experiments: readonly { readonly number: number; readonly title: string }[];
};

/** It is not in one. */
export const noWent: Went = { isIn: false, pillars: [], hasTaught: false, experiments: [] };

export function whereItWent(changeId: string, { pillars, experiments, sources }: Leads): Went {
  const from = sources.filter(
    (source) => 'changeId' in source.from && source.from.changeId === changeId,
  );
  const themes = new Set(from.map(({ themeId }) => themeId));
  const into = pillars.filter(({ themeIds }) => themeIds.some((id) => themes.has(id)));
  const drawn = new Set(into.flatMap(({ themeIds }) => themeIds));
  return {
    isIn: from.length > 0,
    pillars: into.map(({ title }) => title),
    hasTaught: from.some(
      ({ themeId, said }) => themeId !== null && drawn.has(themeId) && isOfLearning(said.kind),
    ),
    experiments: experiments
      .filter((each) => each.from?.changeId === changeId)
      .map(({ number, title }) => ({ number, title })),
  };
}
