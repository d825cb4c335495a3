/** What may be shown of how a statement rang, so that nobody’s answer can be told from it, nor from any two of them (P19). */
import { fewestToShow } from '../fewest-to-show.ts';
import { fold } from '../paper/lines.ts';
import { differenceOf } from '../pulse/shown.ts';
import type { Rings } from './rings.ts';
import type { Sense, SenseTheme } from './sense.ts';

export type RungStatement = {
  readonly themeId: string;
  /** What people thought was going on when they were asked. */
  readonly words: string;
};

/** How something rang that was shown. */
export type Rang = RungStatement & {
  readonly ringsId: string;
  /** ISO instant at which it was closed. */
  readonly at: string;
  /** True for us, not for us, cannot say: kept to compare the next ones with, and never shown. */
  readonly sums: readonly number[];
};

/** How many of those who answered said that it is true: a word and no number, so that even where all agree nobody’s answer is certain. */
export const shares = ['most', 'half-or-more', 'fewer'] as const;

export type Share = (typeof shares)[number];

/** What is shown: of five answers or more, and as one of three words. */
export type HowItRang = {
  readonly answers: number;
  readonly share: Share;
  /** ISO instant at which it was closed. */
  readonly at: string;
};

/** Of those who said anything. */
const most = 3 / 4;
const half = 1 / 2;

/**
 * Sums are shown only where five answered or more, and where they differ by five answers or more from whatever was
 * shown of the same theme or the same words before. Otherwise what was shown stays as it is, so that looking at any two
 * of them says nothing of a person, or of four, who came, went or thought again between them.
 */
export function showNext(known: readonly Rang[], next: Rang): readonly Rang[] {
  if (answersIn(next) < fewestToShow) return known;
  const isNear = known.some(
    (each) => isOfSame(each, next) && differenceOf(each.sums, next.sums) < fewestToShow,
  );
  return isNear ? known : [...known, next];
}

/** Of the words as they stand: what people said of other words says nothing of these. Null: nothing is shown. */
export function howItRang(rings: Rings | null, theme: SenseTheme): HowItRang | null {
  const rang = latestOf(rings, theme);
  return rang && { answers: answersIn(rang), share: shareOf(rang), at: rang.at };
}

export type RangOnWall = {
  /** In the order in which the themes were named. */
  readonly rang: readonly (HowItRang & {
    readonly themeId: string;
    /** It is how it rang before: too few said otherwise this time. */
    readonly isEarlier: boolean;
  })[];
  /** Themes that were asked about last, and of which nothing is shown. */
  readonly unshown: readonly string[];
  /** Themes that have said since what is going on, or said it otherwise. */
  readonly notAsked: readonly string[];
};

/** All that is shown once it is closed. */
export function toRang({ themes, rings }: Pick<Sense, 'themes' | 'rings'>): RangOnWall {
  const said = themes.filter(({ statement }) => statement !== null);
  const isAsked = (theme: SenseTheme) =>
    rings?.statements.some(({ words }) => words === theme.statement) ?? false;
  const silent = said.filter((theme) => latestOf(rings, theme) === null);
  const idsOf = (some: readonly SenseTheme[]) => some.map(({ id }) => id);
  return {
    rang: said.flatMap((theme) => {
      const shown = howItRang(rings, theme);
      const isEarlier = isAsked(theme) && latestOf(rings, theme)?.ringsId !== rings?.id;
      return shown ? [{ ...shown, themeId: theme.id, isEarlier }] : [];
    }),
    unshown: idsOf(silent.filter(isAsked)),
    notAsked: idsOf(silent.filter((theme) => !isAsked(theme))),
  };
}

function latestOf(rings: Rings | null, { statement }: SenseTheme): Rang | null {
  return rings?.rang.findLast(({ words }) => words === statement) ?? null;
}

function isOfSame(one: RungStatement, other: RungStatement): boolean {
  return one.themeId === other.themeId || fold(one.words) === fold(other.words);
}

function answersIn({ sums }: Pick<Rang, 'sums'>): number {
  return sums.reduce((sum, each) => sum + each, 0);
}

function shareOf(rang: Pick<Rang, 'sums'>): Share {
  const [isTrue = 0] = rang.sums;
  const share = isTrue / answersIn(rang);
  if (share >= most) return 'most';
  return share >= half ? 'half-or-more' : 'fewer';
}
