/** A body for whatever stands at an address of the API, for tests that call all of them. */
import { anyBlueprintCommand } from './any-blueprint-command.ts';
import { anyCommand } from './any-change-command.ts';
import { anyTeamCommand } from './any-team-command.ts';

const naming = { commandId: 'name-somebody', person: 'jo', role: 'leader' };

const bodies: Readonly<Record<string, object>> = {
  ...underneath('/:teamId/', anyTeamCommand),
  ...underneath('/:programmeId/', anyBlueprintCommand),
  ...underneath('/:programmeId/', { 'people/name': naming, 'people/unname': naming }),
};

export function anyBodyFor(path: string): object {
  const place = Object.keys(bodies).find((each) => path.endsWith(each));
  return (place === undefined ? undefined : bodies[place]) ?? anyCommand;
}

function underneath(place: string, all: Readonly<Record<string, object>>) {
  return Object.fromEntries(Object.entries(all).map(([name, body]) => [`${place}${name}`, body]));
}
