/** What people do on the wall of a blueprint, and say of it in secret: in a team of theirs, or named for it and in no team (P19, P32). */
import type { TeamCommandName } from '../../../shared/contracts/api/team-commands.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Actor } from '../../../shared/domain/person.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { ComingBy } from '../../../shared/use-cases/access/enter-programme.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import {
  beginTheme,
  dropTheme,
  placeItem,
  putThemeOtherwise,
} from '../../../shared/use-cases/sensemaking/change-sense.ts';
import {
  type ReflectionsForPerson,
  reflect,
  takeReflectionBack,
} from '../../../shared/use-cases/sensemaking/reflect.ts';
import { closeRings, openRings, ring } from '../../../shared/use-cases/sensemaking/ring-true.ts';
import {
  closeThemeVote,
  giveThemeVotes,
  openThemeVote,
} from '../../../shared/use-cases/sensemaking/vote-on-themes.ts';
import type { ApiRoute } from '../http/api-route.ts';
import type { Hold } from '../kept/hold-confidential.ts';
import { toAnswersView, toReflectionsView, toSenseView } from '../present/present-sense.ts';
import type { Sent } from './command-route.ts';

/** By whichever of the two whoever does it comes. */
type ToRoute = <Name extends TeamCommandName, Done>(
  name: Name,
  act: (
    input: Sent<Name> & ComingBy,
    actor: Actor,
    deps: Deps,
  ) => Promise<Result<Done, DomainError>>,
  present: (done: Done) => object,
) => ApiRoute;

/** What was said confidentially joins with the next others, for whoever said it too. */
export function wallCommandRoutes(route: ToRoute, hold: Hold): readonly ApiRoute[] {
  const said = ({ current, ...viewer }: ReflectionsForPerson) =>
    toReflectionsView(hold.reflections(current), viewer);
  return [
    route('reflections/say', reflect, said),
    route('reflections/take-back', takeReflectionBack, said),
    route('sense/place', placeItem, toSenseView),
    route('sense/begin-theme', beginTheme, toSenseView),
    route('sense/put-theme-otherwise', putThemeOtherwise, toSenseView),
    route('sense/drop-theme', dropTheme, toSenseView),
    route('sense/open-rings', openRings, toSenseView),
    route('sense/close-rings', closeRings, toSenseView),
    route('sense/open-vote', openThemeVote, toSenseView),
    route('sense/close-vote', closeThemeVote, toSenseView),
    route('answers/ring', ring, toAnswersView),
    route('answers/give-votes', giveThemeVotes, toAnswersView),
  ];
}
