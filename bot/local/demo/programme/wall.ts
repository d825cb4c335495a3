/** What the teams of the demo hung on their wall, and what they named there; some of it nobody has placed yet. */
import type { GatheredKind } from '../../../../shared/domain/gathered/gathered.ts';
import type { Layer, Side } from '../../../../shared/domain/sensemaking/sense.ts';
import type { HarbourName } from './harbour.ts';
import type { HillsideName } from './hillside.ts';

type OfTeam<Key extends string, Name extends string> = {
  readonly team: Key;
  readonly by: Name;
};

/** Everything of a change, by its number, or only what is named; of a theme of barriers, by its short word. */
export type Hung = {
  readonly team: 'harbour' | 'hillside';
  readonly change?: number;
  readonly kinds?: readonly GatheredKind[];
  readonly barriers?: string;
};

export type Named = (OfTeam<'harbour', HarbourName> | OfTeam<'hillside', HillsideName>) & {
  readonly key: string;
  readonly name: string;
  readonly side: Side;
  readonly statement: string;
  readonly keptBy: string;
  readonly lies: readonly Layer[];
  readonly hung: readonly Hung[];
};

export const named = [
  {
    ...{ key: 'kept-time', team: 'harbour', by: 'dev', side: 'enabler' },
    name: 'Time that nobody takes away',
    statement:
      'Time for families, or for writing, holds where all of us have it at once and somebody above us has said so aloud. An hour of one’s own goes first.',
    keptBy: 'A rota that everybody sees, and a manager who answers for it.',
    lies: ['process', 'culture'],
    hung: [
      { team: 'harbour', change: 1 },
      { team: 'harbour', change: 5 },
      { team: 'hillside', change: 1 },
      { team: 'hillside', change: 8 },
    ],
  },
  {
    ...{ key: 'with-families', team: 'hillside', by: 'leon', side: 'enabler' },
    name: 'Asked first, and shown what we write',
    statement:
      'Families, young people and carers take part where they are asked first and see what is written. It costs little, and most of it was allowed all along.',
    keptBy: 'We ask every time, and not only when there happens to be time.',
    lies: ['culture'],
    hung: [
      { team: 'harbour', change: 2 },
      { team: 'harbour', change: 3 },
      { team: 'harbour', change: 8 },
      { team: 'hillside', change: 2 },
      { team: 'hillside', change: 3 },
      { team: 'hillside', change: 5 },
    ],
  },
  {
    ...{ key: 'far-away', team: 'hillside', by: 'kirsty', side: 'barrier' },
    name: 'Decided a long way off',
    statement:
      'Small sums, lifts and trips are decided by people who have not met the family. Waiting for the answer costs more than what it is about.',
    keptBy: 'Limits and contracts are written once, and people work around them for years.',
    lies: ['structure', 'process'],
    hung: [
      { team: 'harbour', change: 4 },
      { team: 'harbour', barriers: 'limits' },
      { team: 'hillside', change: 4 },
      { team: 'hillside', change: 9 },
      { team: 'hillside', barriers: 'far' },
    ],
  },
  {
    ...{ key: 'written-twice', team: 'harbour', by: 'imran', side: 'barrier' },
    name: 'Written twice and read by nobody',
    statement:
      'The same facts are typed into two or three places, since none of them reads another. What is written for a meeting is seldom read after it.',
    keptBy: 'Each form makes sense to whoever made it, and nobody owns all of them.',
    lies: ['structure'],
    hung: [
      { team: 'harbour', change: 9 },
      { team: 'harbour', barriers: 'twice' },
      { team: 'hillside', change: 6, kinds: ['learned', 'needed', 'not-yet'] },
      { team: 'hillside', barriers: 'forms' },
    ],
  },
] as const satisfies readonly Named[];

export type NamedKey = (typeof named)[number]['key'];

/** On a side, in no theme. Who hung it there is kept of nothing on a wall. */
export const loose: readonly { readonly side: Side; readonly hung: Hung }[] = [
  { side: 'both', hung: { team: 'harbour', change: 6, kinds: ['learned'] } },
  { side: 'enabler', hung: { team: 'harbour', change: 7, kinds: ['learned'] } },
  { side: 'both', hung: { team: 'hillside', change: 7, kinds: ['learned'] } },
];
