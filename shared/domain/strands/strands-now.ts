/** Which of a team’s strands go on, and what each is called: everything that shows or offers strands asks here. */
import type { MissionStrand, Strands } from './strands.ts';

/** In the team’s order. Those that have ended stay in the document, for what answers them. */
export function strandsNow({ strands }: Pick<Strands, 'strands'>): readonly MissionStrand[] {
  return strands.filter(({ until }) => until === null);
}

/** What is wanted, once somebody has said it; until then what stands in the way. */
export function strandName({ mission, name }: Pick<MissionStrand, 'mission' | 'name'>): string {
  return mission ?? name;
}

/** A strand under the name it goes by. */
export type NamedStrand = { readonly id: string; readonly name: string };

/** What a change can answer. */
export function namedStrands(current: Pick<Strands, 'strands'>): readonly NamedStrand[] {
  return strandsNow(current).map(toNamed);
}

/**
 * What every view of changes can be looked at by: the strands that go on, in the team’s order, and then those that
 * have ended which something shown still answers. `answered`: the id of what each of it answers, or null.
 */
export function strandsToLookBy(
  current: Pick<Strands, 'strands'>,
  answered: readonly (string | null)[],
): readonly NamedStrand[] {
  const ids = new Set(answered);
  const ended = current.strands.filter(({ id, until }) => until !== null && ids.has(id));
  return [...namedStrands(current), ...ended.map(toNamed)];
}

function toNamed(strand: MissionStrand): NamedStrand {
  return { id: strand.id, name: strandName(strand) };
}

export function findStrandNow(current: Strands, strandId: string): MissionStrand | undefined {
  return strandsNow(current).find(({ id }) => id === strandId);
}
