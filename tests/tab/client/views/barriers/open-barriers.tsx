/** The whole tab on its barriers, with a server that answers what a test tells it. */
import type { BarriersView } from '../../../../../shared/contracts/api/barriers.ts';
import type { StrandsView } from '../../../../../shared/contracts/api/strands.ts';
import type { Role } from '../../../../../shared/domain/permissions.ts';
import { boardPath, journeyPath, teamPath } from '../../../../../tab/client/api/paths.ts';
import { TeamTab } from '../../../../../tab/client/views/frame/TeamTab.tsx';
import { buildBoard } from '../../support/build-board.ts';
import {
  buildBarriersView,
  buildJourneyView,
  buildStrandsView,
  buildTeamView,
} from '../../support/build-views.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { type Answer, type Asked, createServer } from '../../support/scripted-server.ts';

const teamId = '19:harbour@thread.tacv2';
const path = teamPath(teamId);

type Scene = {
  readonly role?: Role;
  /** By which they are opened. */
  readonly hash?: string;
  readonly barriers?: Partial<BarriersView>;
  readonly strands?: Partial<StrandsView>;
  /** What a file is, by what comes after the team in its address. */
  readonly files?: Readonly<Record<string, Answer>>;
  /** What a `POST` is answered with, by what comes after the team in its address. */
  readonly answer?: (name: string, asked: Asked) => Answer | Promise<Answer>;
};

export function openBarriers({ role = 'supervisor', hash = '#barriers', answer, ...scene }: Scene) {
  const team = { id: teamId, name: 'Harbour Family Help', role };
  const bodies: Record<string, unknown> = {
    '/api/me': {
      id: 'amara',
      name: 'Amara Osei',
      teams: [team],
      programmes: [],
      usualTeamId: null,
    },
    [boardPath(teamId)]: buildBoard([]),
    [journeyPath(teamId)]: buildJourneyView(),
    [path]: buildTeamView(),
    [`${path}/barriers`]: buildBarriersView(scene.barriers),
    [`${path}/strands`]: buildStrandsView(scene.strands),
  };
  history.replaceState(null, '', `/${hash}`);
  const server = createServer((asked) =>
    asked.method === 'POST'
      ? (answer?.(asked.path.slice(path.length + 1), asked) ?? null)
      : (scene.files?.[asked.path.slice(path.length + 1)] ?? {
          ...{ status: 200, body: bodies[asked.path] ?? null },
        }),
  );
  renderSignedIn(<TeamTab teamOfTab={teamId} />, server);
  return {
    sent: () =>
      server.asked
        .filter(({ method }) => method === 'POST')
        .map(({ path: to, body }) => ({ name: to.slice(path.length + 1), body })),
    /** From the next time it is asked. */
    standsNow: (now: Pick<Scene, 'barriers' | 'strands'>) => {
      if (now.barriers) bodies[`${path}/barriers`] = buildBarriersView(now.barriers);
      if (now.strands) bodies[`${path}/strands`] = buildStrandsView(now.strands);
    },
  };
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}
