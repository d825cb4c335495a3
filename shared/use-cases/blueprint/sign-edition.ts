/** A leader signs an edition of the blueprint, with their name and for everybody to read (P19, P32). */
import {
  checkSignature,
  type SignatureInput,
  signEdition as toSigned,
} from '../../domain/blueprint/edition.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { enterProgramme } from '../access/enter-programme.ts';
import { toCommand } from '../access/to-command.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { editionType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import type { StoredEdition } from './edition-snapshot.ts';

export type SignInput = SignatureInput &
  Answerable & {
    readonly programmeId: string;
    readonly commandId: string;
    /** The edition they saw. */
    readonly n: number;
  };

/**
 * Signing once more leaves what was said. Errors: `not-a-member`, `not-allowed`, `not-found` where there is no such
 * edition, `invalid`, `signpost`, `doubtful-name`, `too-many`, `busy`, `unknown`.
 */
export async function signEdition(
  input: SignInput,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'signposts'>,
): Promise<Result<StoredEdition, DomainError>> {
  const { programmeId, commandId, n } = input;
  const { store } = deps;
  const entered = await enterProgramme(store, { programmeId, actor, verb: 'sign' });
  if (!entered.ok) return entered;
  const people = entered.value.teams.flatMap(({ members }) => members);
  const command = toCommand(commandId, actor, deps);
  const key = { tenantId: actor.tenantId, programmeId, n };
  const signed = await repository.change(store, editionType, key, (edition) => {
    const checked = checkSignature(input);
    if (!checked.ok) return withSignpost(checked, deps, input);
    return withQuestion(toSigned(edition, checked.value, command), input, { people });
  });
  return keepAnswer(signed, input);
}
