/** Loads the draft of the blueprint a team is in, as its channel is shown it: nobody's name is in it (P19, P20). */
import type { Blueprint } from '../../domain/blueprint/blueprint.ts';
import type { DraftOf } from '../../domain/channel/channel.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { calledAs } from '../../domain/programme/programme.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import { readProgrammeOf } from '../access/enter-programme.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { blueprintType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

export type Draft = DraftOf & {
  /** As the programme is called, or else the council, or the team. */
  readonly name: string;
  /** In the order they were drawn, each with how many experiments there are under it. */
  readonly pillars: readonly { readonly title: string; readonly experiments: number }[];
};

/** For somebody of the team who goes back to it, as it stands now. Errors: `not-a-member`, `busy`. */
export async function loadDraftFor(
  teamId: string,
  actor: Actor,
  { store }: StoreDeps,
): Promise<Result<{ readonly team: Team; readonly draft: Draft | null }, DomainError>> {
  const read = await readTeam(store, actor.tenantId, teamId);
  if (!read.ok) return read;
  const team = read.value;
  const allowed = authorise(team, actor.id, 'see-board');
  if (!allowed.ok) return allowed;
  const draft = await loadDraft(team, { store });
  return draft.ok ? ok({ team, draft: draft.value }) : draft;
}

type Outcome = Promise<Result<Draft | null, DomainError>>;
type StoreDeps = Pick<Deps, 'store'>;

/** Null where nothing is drawn up in the round people are in. Errors: `busy`. */
export function loadDraft(team: Team, deps: StoreDeps): Outcome {
  return load(team, deps, ({ pillars }, { round }) => pillars.some((each) => each.round === round));
}

/** One that was shown before, as it stands now. Null where the team is in that blueprint no more, or nothing is left. */
export function loadShownDraft(
  team: Team,
  { programmeId, round }: DraftOf,
  deps: StoreDeps,
): Outcome {
  return load(team, deps, ({ pillars }, now) => {
    const isIt = now.programmeId === programmeId && now.round === round;
    return isIt && pillars.length > 0;
  });
}

async function load(
  team: Team,
  { store }: StoreDeps,
  isThere: (blueprint: Blueprint, now: DraftOf) => boolean,
): Outcome {
  const read = await readProgrammeOf(store, team);
  if (!read.ok) return read;
  const { programme, teams } = read.value;
  const { tenantId, programmeId, round } = programme;
  const blueprint = await repository.readOrEmpty(store, blueprintType, { tenantId, programmeId });
  if (!blueprint.ok) return blueprint;
  if (!isThere(blueprint.value, { programmeId, round })) return ok(null);
  const pillars = blueprint.value.pillars.map(({ id, title }) => ({
    title,
    experiments: blueprint.value.numbersGiven.filter(({ pillarId }) => pillarId === id).length,
  }));
  return ok({ programmeId, round, name: calledAs(programme, teams[0]), pillars });
}
