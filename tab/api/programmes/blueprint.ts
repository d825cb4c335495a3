/** A council's local blueprint, read and drawn up, and who is named for it: `/api/programmes/:programmeId/…` (P19, P32). */
import type { z } from 'zod';
import {
  type BlueprintCommandName,
  blueprintCommands,
  type ProgrammePeopleView,
  peopleCommands,
} from '../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Actor } from '../../../shared/domain/person.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { toBeginningWords } from '../../../shared/text/blueprint/beginning-words.ts';
import { enterProgramme } from '../../../shared/use-cases/access/enter-programme.ts';
import {
  answerAsk,
  askFor,
  loadOwnAsks,
  takeAskBack,
} from '../../../shared/use-cases/blueprint/ask-for.ts';
import {
  commitTo,
  drawPillar,
  dropPillar,
  editPillar,
} from '../../../shared/use-cases/blueprint/change-blueprint.ts';
import {
  correctCycle,
  editExperiment,
  restExperiment,
  resumeExperiment,
  skipReview,
  startExperiment,
  takeExperiment,
  tellCycle,
} from '../../../shared/use-cases/blueprint/change-experiment.ts';
import { chooseVision, takeVisionBack } from '../../../shared/use-cases/blueprint/choose-vision.ts';
import { loadBlueprint } from '../../../shared/use-cases/blueprint/load-blueprint.ts';
import { proposeExperiment } from '../../../shared/use-cases/blueprint/propose-experiment.ts';
import { tryExperiment } from '../../../shared/use-cases/blueprint/try-experiment.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { namePerson, unnamePerson } from '../../../shared/use-cases/programme/name-people.ts';
import type { ApiRoute } from '../http/api-route.ts';
import type { KeptViews } from '../kept/kept-views.ts';
import { blueprintDocxRoute } from './blueprint-docx.ts';
import { editionRoutes } from './editions.ts';
import {
  keptProgrammeRoute,
  programmeCommandRoute,
  readProgrammeRoute,
} from './programme-route.ts';

export function blueprintRoutes(deps: Deps, kept: KeptBlueprints): readonly ApiRoute[] {
  const load = (programmeId: string, user: Actor) => loadBlueprint(programmeId, user, deps);
  return [
    keptProgrammeRoute('blueprint', kept.blueprints),
    blueprintDocxRoute('blueprint.docx', ({ programmeId = '' }, user) => load(programmeId, user)),
    route('vision/choose', chooseVision),
    route('vision/take-back', takeVisionBack),
    route('pillars/draw', drawPillar),
    route('pillars/edit', editPillar),
    route('pillars/commit', commitTo),
    route('pillars/drop', dropPillar),
    readProgrammeRoute('blueprint/own-asks', (id, user) => loadOwnAsks(id, user, deps)),
    route('asks/ask', askFor),
    route('asks/take-back', takeAskBack),
    route('asks/answer', answerAsk),
    route('experiments/propose', (input, user, given) =>
      proposeExperiment(input, user, given, toBeginningWords),
    ),
    route('experiments/edit', editExperiment),
    route('experiments/take', takeExperiment),
    route('experiments/start', startExperiment),
    route('experiments/try', tryExperiment),
    route('experiments/skip', skipReview),
    route('experiments/rest', restExperiment),
    route('experiments/resume', resumeExperiment),
    route('experiments/tell-cycle', tellCycle),
    route('experiments/correct-cycle', correctCycle),
    ...editionRoutes(deps, kept.editions),
    ...peopleRoutes(deps),
  ];

  function route<Name extends BlueprintCommandName>(name: Name, act: Act<Sent<Name>>): ApiRoute {
    const request = blueprintCommands[name] as unknown as z.ZodType<Sent<Name>>;
    return programmeCommandRoute({ name, request }, (input, user) => act(input, user, deps), load);
  }
}

type KeptBlueprints = Pick<KeptViews, 'blueprints' | 'editions'>;

type Sent<Name extends BlueprintCommandName> = z.output<(typeof blueprintCommands)[Name]>;

type Act<Input> = (
  input: Input & { readonly programmeId: string },
  actor: Actor,
  deps: Deps,
) => Promise<Result<unknown, DomainError>>;

function peopleRoutes(deps: Deps): readonly ApiRoute[] {
  const load = (programmeId: string, user: Actor) => loadPeople(programmeId, user, deps);
  const command = (name: keyof typeof peopleCommands, act: typeof namePerson) =>
    programmeCommandRoute(
      { name, request: peopleCommands[name] },
      (input, user) => act(input, user, deps),
      load,
    );
  return [
    readProgrammeRoute('people', load),
    command('people/name', namePerson),
    command('people/unname', unnamePerson),
  ];
}

async function loadPeople(
  programmeId: string,
  actor: Actor,
  { store }: Deps,
): Promise<Result<ProgrammePeopleView, DomainError>> {
  const entered = await enterProgramme(store, { programmeId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const { people } = entered.value.programme;
  return ok({
    people: people.map(({ id, name, role, isOutside = false }) => ({ id, name, role, isOutside })),
  });
}
