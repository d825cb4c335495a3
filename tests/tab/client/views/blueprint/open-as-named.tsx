/** The tab of somebody who is named for a blueprint and in none of its teams, with a server that answers what a test tells it. */
import type {
  EvidenceView,
  SenseView,
} from '../../../../../shared/contracts/api/blueprint/sense.ts';
import type { Standing } from '../../../../../shared/domain/programme/permissions.ts';
import { boardPath } from '../../../../../tab/client/api/paths.ts';
import { TeamTab } from '../../../../../tab/client/views/frame/TeamTab.tsx';
import { buildBlueprint, buildPillar } from '../../../../support/build-blueprint-view.ts';
import { buildBoard } from '../../support/build-board.ts';
import { buildEvidenceView, buildSenseView } from '../../support/build-views.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { type Answer, createServer } from '../../support/scripted-server.ts';

export const grace = {
  ...{ id: 'grace-1', name: 'Grace Obi', role: 'leader', isOutside: true },
} as const;

export const elmshire = { id: 'elmshire', name: 'Elmshire', standings: ['leader'], role: null };

const place = '/api/programmes/elmshire';

type Scene = {
  readonly hash?: string;
  /** They are in, none of which is part of it. */
  readonly teams?: readonly object[];
  readonly standings?: readonly Standing[];
  readonly evidence?: Partial<EvidenceView>;
  readonly sense?: Partial<SenseView>;
  /** What a `POST` is answered with, by what comes after the programme in its address. */
  readonly answer?: (name: string) => Answer;
};

export function openAsNamed({
  hash = '',
  teams = [],
  standings = ['leader'],
  answer = () => null,
  ...scene
}: Scene = {}) {
  history.replaceState(null, '', `/${hash}`);
  const programmes = [{ ...elmshire, standings }];
  const known: Record<string, unknown> = {
    '/api/me': { id: grace.id, name: grace.name, teams, programmes, usualTeamId: null },
    [`${place}/blueprint`]: buildBlueprint({ pillars: [buildPillar()] }),
    [`${place}/editions`]: { editions: [] },
    [`${place}/people`]: { people: [grace] },
    [`${place}/evidence`]: buildEvidenceView(scene.evidence),
    [`${place}/sense`]: buildSenseView(scene.sense),
    [`${place}/reflections`]: { reflections: [] },
    [`${place}/answers`]: { rings: null, vote: null },
    '/api/me/data': {
      ...{
        asOf: '2026-11-21T10:00:00.000Z',
        name: grace.name,
        teams: [],
        programmes: ['Elmshire'],
      },
      ...{ found: [], own: [{ type: 'person', document: {} }] },
    },
    [boardPath('team-1')]: buildBoard([]),
  };
  const server = createServer(({ method, path }) => {
    if (method !== 'POST') return { status: 200, body: known[path] ?? null };
    const name = path.slice(place.length + 1);
    const answered = answer(name);
    if (answered?.status === 200) known[`${place}/${name.split('/')[0]}`] = answered.body;
    return answered;
  });
  renderSignedIn(<TeamTab teamOfTab={null} />, server);
  return {
    asked: () => server.asked.map(({ path }) => path),
    ofTeams: () => server.asked.filter(({ path }) => path.startsWith('/api/teams')),
    sent: () =>
      server.asked
        .filter(({ method }) => method === 'POST')
        .map(({ path, body }) => ({ name: path.slice(place.length + 1), body })),
  };
}
