/** Logs a small change: the team gives it a number, and the change is created with it. */

import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { toStrand } from '../../domain/small-change/link.ts';
import {
  checkLogInput,
  findRoom,
  type LogInput,
  mayBeFull,
  logChange as toLogged,
} from '../../domain/small-change/log.ts';
import {
  type Answers,
  answersNothing,
  type SmallChange,
} from '../../domain/small-change/small-change.ts';
import { namedStrands } from '../../domain/strands/strands-now.ts';
import { giveNumber, type Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import {
  type ChangeKey,
  changeType,
  strandsType,
  type TeamKey,
  teamType,
} from '../storage/document-types.ts';
import { teamPartition } from '../storage/partitions.ts';
import * as repository from '../storage/repository.ts';

export type LoggedChange = { readonly change: SmallChange; readonly team: Team };

export type LogChangeInput = LogInput &
  Answerable & {
    readonly teamId: string;
    readonly commandId: string;
    /** The strand it was thought of for. */
    readonly strandId?: string | undefined;
  };

/**
 * Three store operations: the team is read and gives a number, the change is created. The number
 * belongs to the command, so a repeat gets the same one and finds the change already there; a crash
 * in between costs a number and nothing else. A strand is one read more.
 * Errors: `invalid`, `signpost`, `doubtful-name`, `not-a-member`, `not-allowed`, `too-many`, `busy`, `unknown`.
 */
export async function logChange(
  input: LogChangeInput,
  actor: Actor,
  { store, clock, signposts }: Deps,
): Promise<Result<LoggedChange, DomainError>> {
  const checked = keepAnswer(withSignpost(checkLogInput(input), { signposts }, input), input);
  if (!checked.ok) return checked;

  const { tenantId } = actor;
  const { teamId, commandId } = input;
  const team = await takeNumber(store, actor, input);
  if (!team.ok) return team;

  const { number } = giveNumber(team.value, commandId);
  const room = await lookForRoom(
    store,
    { tenantId, teamId, changeId: toChangeId(commandId) },
    number,
  );
  if (!room.ok) return room;
  const answers = await findAnswers(store, { tenantId, teamId }, input.strandId);
  if (!answers.ok) return answers;
  const command = { id: commandId, by: { id: actor.id, name: actor.name }, at: clock.now() };
  const place = { id: toChangeId(commandId), tenantId, teamId, number };
  const logging = { ...checked.value, answers: answers.value };
  const created = await repository.createOnce(store, changeType, toLogged(place, logging, command));
  if (!created.ok) return created;

  const change = created.value;
  return change.author.id === actor.id ? ok({ change, team: team.value }) : fail({ kind: 'stale' });
}

async function takeNumber(
  store: Deps['store'],
  actor: Actor,
  input: LogChangeInput,
): Promise<Result<Team, DomainError>> {
  const { teamId, commandId } = input;
  const key = { tenantId: actor.tenantId, teamId };
  const changed = await repository.change(store, teamType, key, (team) => {
    const allowed = authorise(team, actor.id, 'log-change');
    if (!allowed.ok) return allowed;
    const numbered = giveNumber(team, commandId);
    return numbered.team === team
      ? ok(team)
      : withQuestion(ok(numbered.team), input, { people: team.members });
  });
  if (!changed.ok && changed.error.kind === 'not-found') return fail({ kind: 'not-a-member' });
  return changed;
}

/** One that has ended since, or is another team's, is left out: the idea is worth as much. Errors: `busy`. */
async function findAnswers(
  store: Deps['store'],
  key: TeamKey,
  strandId: string | undefined,
): Promise<Result<Answers, DomainError>> {
  if (strandId === undefined) return ok(answersNothing);
  const strands = await repository.readOrEmpty(store, strandsType, key);
  if (!strands.ok) return strands;
  const answered = toStrand(answersNothing, strandId, namedStrands(strands.value));
  return ok({ ...answersNothing, ...answered });
}

/**
 * Counted only once as many have been logged as may be open: a team below that pays nothing for it.
 * A repeat of what was logged already finds it. Errors: `too-many`, `busy`.
 */
async function lookForRoom(
  store: Deps['store'],
  key: ChangeKey,
  number: number,
): Promise<Result<void, DomainError>> {
  if (!mayBeFull(number)) return ok(undefined);
  const logged = await repository.read(store, changeType, key);
  if (logged.ok) return ok(undefined);
  const open = await countOpen(store, teamPartition(key.tenantId, key.teamId));
  return open.ok ? findRoom(open.value) : open;
}

async function countOpen(store: Deps['store'], pk: string): Promise<Result<number, DomainError>> {
  let count = 0;
  let after: string | undefined;
  do {
    const page = await repository.queryPage(store, changeType, pk, {
      where: { status: 'open' },
      limit: 1_000,
      ...(after !== undefined && { after }),
    });
    if (!page.ok) return page;
    count += page.value.items.length;
    after = page.value.after;
  } while (after !== undefined);
  return ok(count);
}

function toChangeId(commandId: string): string {
  return `change-${commandId}`;
}
