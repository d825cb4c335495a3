/** `GET /api/me/data`: all that is kept about whoever asks; `POST /api/me/erase` forgets them; `/api/teams/:teamId/names-left`: words that still name them. */
import { z } from 'zod';

export type MyData = {
  /** ISO instant. */
  readonly asOf: string;
  readonly name: string;
  readonly teams: readonly string[];
  /** Blueprints they are named for without being in a team of them. */
  readonly programmes: readonly string[];
  /** By what it is in, in the order it is kept. */
  readonly found: readonly FoundInDocument[];
  /** Documents that are about them alone, as they are stored. */
  readonly own: readonly { readonly type: string; readonly document: object }[];
};

export type FoundInDocument = {
  readonly team: string;
  readonly type: string;
  /** SC-7 and its title; null where the team has only one of these. */
  readonly change: { readonly number: number; readonly title: string } | null;
  /** What each thing that names them set or said itself. */
  readonly mine: readonly {
    readonly as: string;
    readonly isEarlier: boolean;
    readonly at: string | null;
    readonly kept: readonly KeptField[];
  }[];
  /** How a change they logged or look after stands, whoever set it; an earlier version does not tell. */
  readonly now?: readonly KeptField[];
};

/** A field by its path in the document as it is stored. */
export type KeptField = { readonly field: string; readonly value: string | number | boolean };

/** Sent only after they were asked. */
export const EraseRequest = z.object({ confirmed: z.literal(true) });

export type Erased = { readonly forgotten: 'done' | 'under-way' };

/** Each name with the instant at which it is taken out, and the words somebody has to look at. */
export type NamesLeft = readonly {
  readonly id: string;
  readonly name: string;
  readonly decideBy: string;
  readonly words: readonly string[];
}[];

export const NameDecision = z.object({
  id: z.string().min(1),
  words: z.string().min(1),
  keep: z.boolean(),
});
