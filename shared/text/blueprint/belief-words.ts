/** What is believed of an experiment, as one sentence in three parts: one that nobody has written yet is left out. */

type Belief = {
  readonly ifWe: string | null;
  readonly thenWe: string | null;
  readonly because: string | null;
};

/** How each part is led in. */
type Leads = Readonly<Record<keyof Belief, string>>;

export type Believed = { readonly lead: string; readonly words: string };

/** In order; whichever is the first there begins the sentence. */
export function toBelief({ ifWe, thenWe, because }: Belief, leads: Leads): readonly Believed[] {
  const parts: readonly (readonly [lead: string, words: string | null])[] = [
    [leads.ifWe, ifWe],
    [leads.thenWe, thenWe],
    [leads.because, because],
  ];
  const written = parts.flatMap(([lead, words]) => (words === null ? [] : [{ lead, words }]));
  return written.map(({ lead, words }, at) => ({
    lead: at === 0 ? lead.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : lead,
    words,
  }));
}
