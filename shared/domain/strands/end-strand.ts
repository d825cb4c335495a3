/** Ending a strand by hand: it is not worked on any more, and stays for what answers it. */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { applyAction, type MissionStrand, type Strands } from './strands.ts';

/** More than a team ends in sixteen weeks; the oldest make room. */
const endedLimit = 100;

/** One that has ended is as it was. Errors: `stale` where there is no such strand. */
export function endStrand(
  current: Strands,
  strandId: string,
  command: Command,
): Result<Strands, DomainError> {
  if (wasApplied(current, command.id)) return ok(current);
  const strand = current.strands.find(({ id }) => id === strandId);
  if (!strand) return fail({ kind: 'stale' });
  if (strand.until !== null) return ok(current);
  const { id, name, votes } = strand;
  const others = current.strands.filter((other) => other !== strand);
  const strands = withEnded(others, [strand], command.at);
  const did = { did: 'ended-strand', themes: [{ id, name, votes }] } as const;
  return ok(applyAction(current, command, did, { strands }));
}

/** Those that go on stand first, in their order; what ended last stands last. */
export function withEnded(
  strands: readonly MissionStrand[],
  ending: readonly MissionStrand[],
  at: string,
): readonly MissionStrand[] {
  const goOn = strands.filter(({ until }) => until === null);
  const before = strands.filter(({ until }) => until !== null);
  const ended = [...before, ...ending.map((strand) => ({ ...strand, until: at }))];
  return [...goOn, ...ended.slice(-endedLimit)];
}
