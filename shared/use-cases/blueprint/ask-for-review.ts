/** Hands an experiment whose day has come to the mailbox of whoever looks after it (P19). */
import type { Experiment } from '../../domain/blueprint/experiment.ts';
import { withReviewAsked } from '../../domain/blueprint/review.ts';
import { toReviewEntry } from '../../domain/blueprint/tell-review.ts';
import type { DomainError } from '../../domain/errors.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Saved } from '../../stores/document-store.ts';
import { readProgramme } from '../access/enter-programme.ts';
import type { MailboxDeps } from '../notifications/change-mailbox.ts';
import { enqueueForPeople } from '../notifications/relay-outbox.ts';
import { replaceClaimed } from '../storage/claim-due.ts';
import { experimentType } from '../storage/document-types.ts';

/**
 * Enqueueing comes first and is safe to repeat: dying before the experiment is written asks nobody twice. Somebody who
 * has left is not asked, and nobody in their place until somebody takes it. Errors: `busy`, also when somebody has
 * altered it since it was claimed.
 */
export async function askForReview(
  { doc, etag }: Saved<Experiment>,
  deps: MailboxDeps,
): Promise<Result<Experiment, DomainError>> {
  const { tenantId, programmeId } = doc;
  const read = await readProgramme(deps.store, { tenantId, programmeId });
  if (!read.ok && read.error.kind === 'busy') return read;
  const now = deps.clock.now();
  const asked = toReviewEntry(doc, read.ok ? read.value.teams : [], { now, ...deps });
  const handed = await enqueueForPeople(tenantId, asked ? [asked.entry] : [], deps);
  if (!handed.ok) return handed;
  const next = withReviewAsked(doc, asked?.at ?? now);
  const written = await replaceClaimed(experimentType, next, etag, deps);
  return written.ok ? ok(next) : fail({ kind: 'busy' });
}
