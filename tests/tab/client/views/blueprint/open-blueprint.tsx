/** The whole tab on a part of its Blueprint view, with a server that answers what a test tells it. */
import type { ReactElement } from 'react';
import type { BlueprintView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import type { ProgrammePeopleView } from '../../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import type { EditionView } from '../../../../../shared/contracts/api/blueprint/editions.ts';
import type {
  GatheredItemView,
  GatheredView,
} from '../../../../../shared/contracts/api/blueprint/gathered.ts';
import type { LeftBehindView } from '../../../../../shared/contracts/api/blueprint/left-behind.ts';
import type {
  AnswersView,
  EvidenceView,
  ReflectionsView,
  SenseView,
} from '../../../../../shared/contracts/api/blueprint/sense.ts';
import type { ProgrammeView } from '../../../../../shared/contracts/api/programme.ts';
import type { Role } from '../../../../../shared/domain/permissions.ts';
import type { TeamRef } from '../../../../../shared/domain/person.ts';
import type { Standing } from '../../../../../shared/domain/programme/permissions.ts';
import { programmeIdOf } from '../../../../../shared/domain/programme/programme.ts';
import { boardPath } from '../../../../../tab/client/api/paths.ts';
import { TeamTab } from '../../../../../tab/client/views/frame/TeamTab.tsx';
import { buildBlueprint } from '../../../../support/build-blueprint-view.ts';
import { buildBoard, buildBoardChange } from '../../support/build-board.ts';
import { bodies, ownProgramme, teamId, teamPath } from '../../support/build-full-team.ts';
import { buildEvidenceView, buildGatheredView, buildSenseView } from '../../support/build-views.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { type Answer, type Asked, createServer } from '../../support/scripted-server.ts';

type Scene = {
  readonly part?: string;
  /** It is shown to a room. */
  readonly isOnWall?: boolean;
  readonly role?: Role;
  readonly gathered?: readonly GatheredItemView[];
  readonly leftOut?: GatheredView['leftOut'];
  readonly evidence?: Partial<EvidenceView>;
  readonly sense?: Partial<SenseView>;
  readonly answers?: Partial<AnswersView>;
  readonly blueprint?: BlueprintView;
  readonly editions?: readonly EditionView[];
  readonly people?: ProgrammePeopleView['people'];
  readonly reflections?: ReflectionsView['reflections'];
  readonly together?: Partial<ProgrammeView>;
  readonly leftBehind?: LeftBehindView;
  /** Which of what is asked is theirs. */
  readonly ownAsks?: readonly string[];
  /** Other teams they are in. */
  readonly otherTeams?: readonly TeamRef[];
  /** What they were named for. */
  readonly named?: readonly Standing[];
  /** What the tab stands in. */
  readonly around?: (tab: ReactElement) => ReactElement;
  /** The first answers came before the page’s own script, as they mostly do. */
  readonly isAhead?: boolean;
  /** What is read once something was done, by its path. */
  readonly afterwards?: Readonly<Record<string, unknown>>;
  /** What a `POST` is answered with, by what comes after the team in its address. */
  readonly answer?: (name: string, asked: Asked) => Answer;
};

const alone: ProgrammeView = {
  ...{ programmeId: programmeIdOf(teamId), name: null, teams: [], invitations: [] },
};

/** Amara logged SC-4, and is in a team by itself. */
export function openBlueprint({
  part = '',
  role = 'supervisor',
  answer,
  around = (tab) => tab,
  ...scene
}: Scene) {
  history.replaceState(null, '', `/${scene.isOnWall ? '?wall' : ''}#blueprint${part}`);
  const isLead = role === 'supervisor' || role === 'facilitator';
  const byTeam: readonly Standing[] = isLead ? ['member', 'steward'] : ['member'];
  const standings = [...byTeam, ...(scene.named ?? [])];
  const team = { id: teamId, name: 'Harbour Family Help', role };
  const { together = {}, otherTeams = [] } = scene;
  const programme = { id: programmeIdOf(teamId), name: team.name, role, standings };
  const me = { id: 'amara', name: 'Amara Osei', usualTeamId: null };
  const author = { id: me.id, name: me.name };
  const known: Record<string, unknown> = {
    ...bodies,
    '/api/me': { ...me, teams: [team, ...otherTeams], programmes: [programme] },
    [boardPath(teamId)]: buildBoard([buildBoardChange({ id: 'change-4', number: 4, author })]),
    [`${teamPath}/gathered`]: buildGatheredView({
      items: [...(scene.gathered ?? [])],
      ...(scene.leftOut && { leftOut: scene.leftOut }),
    }),
    [`${teamPath}/evidence`]: buildEvidenceView(scene.evidence),
    [`${teamPath}/sense`]: buildSenseView(scene.sense),
    [`${teamPath}/answers`]: { rings: null, vote: null, ...scene.answers },
    [`${teamPath}/reflections`]: { reflections: [...(scene.reflections ?? [])] },
    [`${teamPath}/programme`]: { ...alone, ...together },
    [`${teamPath}/left-behind`]: scene.leftBehind ?? { programmes: [] },
    [`${ownProgramme}/people`]: { people: scene.people ?? [] },
    [`${ownProgramme}/blueprint/own-asks`]: { askIds: scene.ownAsks ?? [] },
    [`${ownProgramme}/editions`]: { editions: scene.editions ?? [] },
    [`${ownProgramme}/blueprint`]: scene.blueprint ?? buildBlueprint(),
  };
  const server = createServer((asked) => {
    if (asked.method !== 'POST') return { status: 200, body: known[asked.path] ?? null };
    const name = nameOf(asked.path);
    const answered = answer?.(name, asked) ?? null;
    if (answered?.status === 200 && !name.endsWith('/check'))
      Object.assign(known, { [shownAt(asked.path)]: answered.body }, scene.afterwards);
    return answered;
  });
  const firstRead = ['/api/me', boardPath(teamId)].map((path) => [path, known[path]]);
  const ahead = scene.isAhead ? Object.fromEntries(firstRead) : {};
  renderSignedIn(around(<TeamTab teamOfTab={teamId} />), server, ahead);
  return {
    asked: () => server.asked.map(({ method, path }) => `${method} ${path}`),
    sent: () =>
      server.asked
        .filter(({ method }) => method === 'POST')
        .map(({ path, body }) => ({ name: nameOf(path), body })),
  };
}

/** What comes after the team, or its programme, in the address. */
function nameOf(path: string): string {
  const place = [`${teamPath}/`, `${ownProgramme}/`].find((each) => path.startsWith(each));
  return path.slice(place?.length ?? 0);
}

/** Where that is read which a command is answered with. */
function shownAt(path: string): string {
  const [noun = ''] = nameOf(path).split('/');
  if (path.startsWith(teamPath)) return `${teamPath}/${noun}`;
  return `${ownProgramme}/${noun === 'people' ? noun : 'blueprint'}`;
}
