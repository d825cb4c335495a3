/** The wall of a blueprint for whoever is named for it and in none of its teams: read, sorted and answered there, as in a team (P19, P32). */
import type { Actor } from '../../../shared/domain/person.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadAnswers } from '../../../shared/use-cases/sensemaking/load-answers.ts';
import { loadReflections } from '../../../shared/use-cases/sensemaking/reflect.ts';
import type { ApiRoute } from '../http/api-route.ts';
import type { Hold } from '../kept/hold-confidential.ts';
import type { KeptViews } from '../kept/kept-views.ts';
import { toAnswersView, toReflectionsView } from '../present/present-sense.ts';
import { commandRouteOfProgramme } from '../team-commands/command-route.ts';
import { wallCommandRoutes } from '../team-commands/wall-commands.ts';
import { keptProgrammeRoute, readProgrammeRoute } from './programme-route.ts';

/** `hold`: the one of the teams, so that what was said confidentially joins for everybody at once. */
export function wallRoutes(
  deps: Deps,
  { evidence, senses, hold }: Pick<KeptViews, 'evidence' | 'senses'> & { readonly hold: Hold },
): readonly ApiRoute[] {
  return [
    keptProgrammeRoute('evidence', evidence),
    keptProgrammeRoute('sense', senses),
    readProgrammeRoute('reflections', readReflections),
    readProgrammeRoute('answers', readAnswers),
    ...wallCommandRoutes(
      (name, act, present) => commandRouteOfProgramme(deps, name, act, present),
      hold,
    ),
  ];

  async function readReflections(programmeId: string, user: Actor) {
    const loaded = await loadReflections({ programmeId }, user, deps);
    if (!loaded.ok) return loaded;
    const { current, ...viewer } = loaded.value;
    return ok(toReflectionsView(hold.reflections(current), viewer));
  }

  async function readAnswers(programmeId: string, user: Actor) {
    const loaded = await loadAnswers({ programmeId }, user, deps);
    return loaded.ok ? ok(toAnswersView(loaded.value)) : loaded;
  }
}
