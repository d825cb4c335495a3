/** What a change answers, as it is called today: its strand with the theme beneath, and its barriers in their words (P25). */
import { type Barriers, findBarrier } from '../../domain/barriers/barriers.ts';
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Answers } from '../../domain/small-change/small-change.ts';
import type { Strands } from '../../domain/strands/strands.ts';
import { strandName } from '../../domain/strands/strands-now.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import { barriersType, strandsType, type TeamKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

export type Answered = {
  readonly strand: {
    readonly id: string;
    readonly name: string;
    /** What stands in the way; null while the strand goes by that itself. */
    readonly theme: string | null;
  } | null;
  /** A barrier taken back since has no words any more, and is left out. */
  readonly barriers: readonly { readonly id: string; readonly text: string }[];
};

/** Most changes answer nothing yet, and cost no read. Errors: `busy`. */
export async function readAnswered(
  store: DocumentStore,
  { tenantId, teamId }: TeamKey,
  answers: Answers,
): Promise<Result<Answered, DomainError>> {
  if (answers.strandId === null && answers.barrierIds.length === 0)
    return ok({ strand: null, barriers: [] });
  const key = { tenantId, teamId };
  const [strands, barriers] = await Promise.all([
    repository.readOrEmpty(store, strandsType, key),
    repository.readOrEmpty(store, barriersType, key),
  ]);
  if (!strands.ok) return strands;
  if (!barriers.ok) return barriers;
  return ok({
    strand: toStrand(answers, strands.value),
    barriers: toBarriers(answers, barriers.value),
  });
}

/** One that is in the document no more goes by the name it had when it was chosen. */
function toStrand({ strandId, strandName: chosenAs }: Answers, { strands }: Strands) {
  if (strandId === null) return null;
  const strand = strands.find(({ id }) => id === strandId);
  if (!strand) return chosenAs === null ? null : { id: strandId, name: chosenAs, theme: null };
  const theme = strand.mission === null ? null : strand.name;
  return { id: strandId, name: strandName(strand), theme };
}

function toBarriers({ barrierIds }: Answers, current: Barriers): Answered['barriers'] {
  return barrierIds.flatMap((id) => {
    const found = findBarrier(current, id);
    return found ? [{ id, text: found.text }] : [];
  });
}
