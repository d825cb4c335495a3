/** Brings what a room wrote and moved on paper to the team's wall: looked at first, then kept in one write (P6, P31). */
import {
  checkTypedWall,
  readTypedWall,
  type TypedWall,
  typeInWall as toTypedIn,
} from '../../domain/barriers/type-in.ts';
import { wasApplied } from '../../domain/command.ts';
import { type Answerable, findDoubts } from '../../domain/doubts.ts';
import type { DomainError, FieldProblem } from '../../domain/errors.ts';
import { mondayOf } from '../../domain/journey/journey.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { changeForMember, readForMember } from '../access/for-member.ts';
import { keepAnswer } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { barriersType } from '../storage/document-types.ts';
import type { BarriersForMember } from './load-barriers.ts';

const verb = 'theme-barriers';

export type CheckedWall = BarriersForMember & { readonly wall: TypedWall };

/**
 * What would be kept, with what could not be read beside it; writes nothing.
 * Errors: `invalid` where nothing was typed, `signpost`, `not-a-member`, `not-allowed`, `busy`.
 */
export async function checkWall(
  { teamId, wall }: { readonly teamId: string; readonly wall: string },
  actor: Actor,
  { store, signposts }: Pick<Deps, 'store' | 'signposts'>,
): Promise<Result<CheckedWall, DomainError>> {
  const entered = await readForMember(store, barriersType, { teamId, actor, verb });
  if (!entered.ok) return entered;
  const read = readTypedWall(entered.value.current, wall);
  if (!read.ok) return read;
  const problems = read.value.unfit.flatMap((unfit) => unfit.problems);
  const met = withSignpost(fail<DomainError>({ kind: 'invalid', problems }), { signposts });
  if (!met.ok && met.error.kind === 'signpost') return met;
  return ok({ ...entered.value, wall: read.value });
}

export type TypeInInput = Answerable & {
  readonly teamId: string;
  readonly wall: string;
  readonly commandId: string;
};

/**
 * Safe to repeat. Of whoever typed it nothing is kept.
 * Errors: `invalid`, `signpost`, `doubtful-name`, `not-a-member`, `not-allowed`, `too-many`, `busy`.
 */
export async function typeInWall(
  input: TypeInInput,
  actor: Actor,
  { store, today, newId, signposts }: Deps,
): Promise<Result<BarriersForMember, DomainError>> {
  const { teamId, commandId } = input;
  const done = await changeForMember(
    store,
    barriersType,
    { teamId, actor, verb },
    (current, team) => {
      if (wasApplied(current, commandId)) return ok(current);
      const read = readTypedWall(current, input.wall);
      const checked = withSignpost(read.ok ? checkTypedWall(read.value) : read, { signposts });
      if (!checked.ok) return checked;
      const doubts = doubtsIn(checked.value, input, team);
      if (doubts.length > 0) return fail({ kind: 'doubtful-name', problems: doubts });
      const week = mondayOf(today(team.timeZone));
      return toTypedIn(current, checked.value, { commandId, week, newId });
    },
  );
  return keepAnswer(done, input);
}

/** Only what is new is asked about; one question for all of it. */
function doubtsIn(
  { groups }: TypedWall,
  { asked }: Answerable,
  { members: people }: Pick<Team, 'members'>,
): readonly FieldProblem[] {
  const added = groups.flatMap(({ cards }) => cards.filter(({ id }) => id === null));
  const typed = added.map(({ words }) => ({ barrier: words, ...(asked === false && { asked }) }));
  const isDoubtful = typed.some((each) => findDoubts(each, { people }).length > 0);
  return isDoubtful ? [{ field: 'wall', problem: 'doubtful-name' }] : [];
}
