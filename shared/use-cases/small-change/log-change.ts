/** Logs a small change: the team gives it a number, and the change is created with it. */

import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { toStrand } from '../../domain/small-change/link.ts';
import {
  type CheckedLogInput,
  checkLogInput,
  findRoom,
  type LogInput,
  mayBeFull,
  logChange as toLogged,
} from '../../domain/small-change/log.ts';
import {
  type Answers,
  answersNothing,
  type ComesFrom,
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
    /** What it is taken up from: then its words were asked about before. */
    readonly comesFrom?: ComesFrom;
  };

/**
 * Two store operations: the team is read; it gives a number and the change is created with it in one write. The number
 * belongs to the command, so a repeat gets the same one and finds the change already there. A strand is one read more.
 * Errors: `invalid`, `signpost`, `doubtful-name`, `not-a-member`, `not-allowed`, `too-many`, `busy`, `unknown`.
 */
export async function logChange(
  input: LogChangeInput,
  actor: Actor,
  deps: Deps,
): Promise<Result<LoggedChange, DomainError>> {
  const { store, signposts } = deps;
  const checked = keepAnswer(withSignpost(checkLogInput(input), { signposts }, input), input);
  if (!checked.ok) return checked;

  const key = { tenantId: actor.tenantId, teamId: input.teamId };
  const types = { changed: teamType, created: changeType };
  const logged = await repository.changeAndCreate(store, types, key, (team) =>
    toNumbered(team, { input, actor, words: checked.value }, deps),
  );
  if (!logged.ok && logged.error.kind === 'not-found') return fail({ kind: 'not-a-member' });
  if (!logged.ok) return logged;
  const { changed: team, created: change } = logged.value;
  return change.author.id === actor.id ? ok({ change, team }) : fail({ kind: 'stale' });
}

type Logging = {
  readonly input: LogChangeInput;
  readonly actor: Actor;
  readonly words: CheckedLogInput;
};

/** The team with the number it gave, and the change that has it. */
async function toNumbered(
  team: Team,
  { input, actor, words }: Logging,
  { store, clock }: Deps,
): Promise<Result<{ changed: Team; created: SmallChange }, DomainError>> {
  const allowed = authorise(team, actor.id, 'log-change');
  if (!allowed.ok) return allowed;
  const { commandId, strandId, comesFrom = null } = input;
  const { team: numbered, number } = giveNumber(team, commandId);
  const asked =
    numbered === team || comesFrom
      ? ok(numbered)
      : withQuestion(ok(numbered), input, { people: team.members });
  if (!asked.ok) return asked;

  const key = { tenantId: actor.tenantId, teamId: input.teamId };
  const id = toChangeId(commandId);
  const room = await lookForRoom(store, { ...key, changeId: id }, number);
  if (!room.ok) return room;
  const answers = await findAnswers(store, key, strandId);
  if (!answers.ok) return answers;
  const command = { id: commandId, by: { id: actor.id, name: actor.name }, at: clock.now() };
  const logging = { ...words, answers: answers.value, comesFrom };
  const created = toLogged({ ...key, id, number }, logging, command);
  return ok({ changed: numbered, created });
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
