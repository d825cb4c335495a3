/** Which small changes answer which strand, so that a team sees the range before it chooses (P25). */

/** As much of a small change as says which strand it answers. */
type Answering = { readonly answers: { readonly strandId: string | null } };

/** In the order they are given. */
export function changesUnder<Change extends Answering>(
  changes: readonly Change[],
  strandId: string,
): readonly Change[] {
  return changes.filter(({ answers }) => answers.strandId === strandId);
}
