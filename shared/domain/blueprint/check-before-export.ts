/**
 * Looks through all words of a blueprint once more before they leave in a file: what was written under earlier rules
 * may be refused by today's (P3, P4).
 */
import { findCaseData } from '../case-data/case-data.ts';
import type { Asked, GatheredItem } from '../gathered/gathered.ts';
import { findConcern } from '../safeguarding/safeguarding.ts';
import { type Layer, layers } from '../sensemaking/sense.ts';

/** What people wrote in a blueprint. Names of people, teams and the council are not looked through. */
export type CheckedBlueprint = {
  readonly vision: string | null;
  readonly values: readonly { readonly value: string; readonly opposite: string }[];
  readonly themes: readonly CheckedTheme[];
  readonly pillars: readonly CheckedPillar[];
  readonly asks?: readonly CheckedAsk[] | undefined;
  readonly experiments: readonly CheckedExperiment[];
  readonly sources: readonly Pick<GatheredItem, 'id' | 'said' | 'from'>[];
};

type Words = string | null;

type CheckedTheme = {
  readonly name: string;
  readonly statement: Words;
  readonly keptBy: Words;
};

type CheckedPillar = {
  readonly title: string;
  readonly different: Words;
  readonly needs: Readonly<Record<Layer, Words>>;
  readonly commitment: { readonly words: string } | null;
};

type CheckedAsk = {
  readonly ofRole: string;
  readonly words: string;
  readonly answer: { readonly because: Words } | null;
};

type CheckedExperiment = {
  readonly number: number;
  readonly title: string;
  readonly ifWe: Words;
  readonly thenWe: Words;
  readonly because: Words;
  readonly tryFirst: Words;
  readonly safeguard: Words;
  readonly signals: readonly { readonly words: string; readonly where: Words }[];
  readonly cycles: readonly {
    readonly n: number;
    readonly happened: Words;
    readonly learned: Words;
    readonly understood?: Words | undefined;
    readonly surprised?: Words | undefined;
  }[];
};

const experimentParts = [
  ...['title', 'ifWe', 'thenWe', 'because', 'tryFirst', 'safeguard'],
] as const satisfies readonly (keyof CheckedExperiment)[];

const cycleParts = ['happened', 'learned', 'understood', 'surprised'] as const;

/** The box somebody wrote it in. */
export type CheckedPart =
  | 'value'
  | 'opposite'
  | 'name'
  | 'statement'
  | 'keptBy'
  | 'different'
  | Layer
  | 'commitment'
  | 'ask'
  | 'answer'
  | (typeof experimentParts)[number]
  | 'signals'
  | (typeof cycleParts)[number];

/** Where it stands. `n` is counted from 1, in the order of the blueprint; of a cycle it is its own number. */
export type Place =
  | { readonly of: 'vision' }
  | { readonly of: 'value'; readonly n: number; readonly part: CheckedPart }
  | { readonly of: 'theme'; readonly n: number; readonly part: CheckedPart }
  | { readonly of: 'pillar'; readonly n: number; readonly part: CheckedPart }
  | { readonly of: 'ask'; readonly n: number; readonly part: CheckedPart }
  | { readonly of: 'experiment'; readonly number: number; readonly part: CheckedPart }
  | {
      readonly of: 'cycle';
      readonly number: number;
      readonly n: number;
      readonly part: CheckedPart;
    }
  | { readonly of: 'source'; readonly id: string };

export type Finding = { readonly place: Place; readonly holds: 'case-data' | 'concern' };

type Written = { readonly place: Place; readonly words: Words };

/** Every place with something in it that may not leave, in the order of the blueprint; never the words. */
export function checkBeforeExport(blueprint: CheckedBlueprint): readonly Finding[] {
  return writtenIn(blueprint).flatMap(({ place, words }): readonly Finding[] => {
    if (words === null) return [];
    if (findConcern(words)) return [{ place, holds: 'concern' }];
    return findCaseData(words).length > 0 ? [{ place, holds: 'case-data' }] : [];
  });
}

function writtenIn(blueprint: CheckedBlueprint): readonly Written[] {
  return [
    { place: { of: 'vision' }, words: blueprint.vision },
    ...blueprint.values.flatMap(({ value, opposite }, at): readonly Written[] => {
      const place = (part: CheckedPart) => ({ of: 'value', n: at + 1, part }) as const;
      return [
        { place: place('value'), words: value },
        { place: place('opposite'), words: opposite },
      ];
    }),
    ...blueprint.themes.flatMap((theme, at) =>
      (['name', 'statement', 'keptBy'] as const).map((part) => ({
        place: { of: 'theme' as const, n: at + 1, part },
        words: theme[part],
      })),
    ),
    ...blueprint.pillars.flatMap(writtenInPillar),
    ...(blueprint.asks ?? []).flatMap(writtenInAsk),
    ...blueprint.experiments.flatMap(writtenInExperiment),
    ...blueprint.sources.flatMap(({ id, said, from }) =>
      [...wordsOf(said), 'title' in from ? from.title : null].map((words) => ({
        place: { of: 'source' as const, id },
        words,
      })),
    ),
  ];
}

function writtenInPillar(pillar: CheckedPillar, at: number): readonly Written[] {
  const write = (part: CheckedPart, words: Words): Written => ({
    place: { of: 'pillar', n: at + 1, part },
    words,
  });
  return [
    write('title', pillar.title),
    write('different', pillar.different),
    ...layers.map((layer) => write(layer, pillar.needs[layer])),
    write('commitment', pillar.commitment?.words ?? null),
  ];
}

function writtenInAsk({ ofRole, words, answer }: CheckedAsk, at: number): readonly Written[] {
  const place = (part: CheckedPart) => ({ of: 'ask' as const, n: at + 1, part });
  return [
    ...[ofRole, words].map((each) => ({ place: place('ask'), words: each })),
    { place: place('answer'), words: answer?.because ?? null },
  ];
}

function writtenInExperiment(experiment: CheckedExperiment): readonly Written[] {
  const { number, signals, cycles } = experiment;
  const write = (part: CheckedPart, words: Words): Written => ({
    place: { of: 'experiment', number, part },
    words,
  });
  return [
    ...experimentParts.map((part) => write(part, experiment[part])),
    ...signals.flatMap(({ words, where }) => [write('signals', words), write('signals', where)]),
    ...cycles.flatMap(({ n, ...cycle }) =>
      cycleParts.map((part) => ({
        place: { of: 'cycle' as const, number, n, part },
        words: cycle[part] ?? null,
      })),
    ),
  ];
}

function wordsOf(said: GatheredItem['said']): readonly Words[] {
  switch (said.kind) {
    case 'learned':
    case 'happened':
    case 'noticed':
    case 'reflection':
      return [said.words];
    case 'for-the-blueprint':
      return [said.words, said.benefit];
    case 'needed':
      return wordsOfNeeded(said);
    case 'not-yet':
      return [...wordsOfAsked(said.asked), said.because];
    case 'barrier-theme':
      return [said.name, ...said.examples];
    case 'stuck':
    case 'time':
      return [];
  }
}

function wordsOfNeeded(
  said: Extract<GatheredItem['said'], { readonly kind: 'needed' }>,
): readonly Words[] {
  return said.how === 'said-yes' ? wordsOfAsked(said.asked) : [said.role];
}

function wordsOfAsked(asked: Asked): readonly Words[] {
  return 'ofRole' in asked ? [asked.ofRole] : [];
}
