/** A wall of barriers at which many people work at once: each makes twenty moves, one after the other, and knows what has become of theirs. */
import { BarriersView } from '../../shared/contracts/api/barriers.ts';
import type { TeamCommand, TeamCommandName } from '../../shared/contracts/api/team-commands.ts';
import type { Member } from '../../shared/domain/team/team.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { ApiAnswer, ApiRoute } from '../../tab/api/http/api-route.ts';
import { createHold } from '../../tab/api/kept/hold-confidential.ts';
import { teamCommandRoutes } from '../../tab/api/team-commands/index.ts';
import { buildActor } from './build-person.ts';
import { buildBarrier } from './build-strands.ts';

type Name = Extract<TeamCommandName, `barriers/${string}`>;

/** One server's, as the tab calls it. */
export type Wall = <N extends Name>(
  who: Member,
  name: N,
  body: TeamCommand<N>,
) => Promise<ApiAnswer>;

/** What somebody raised by name, and the name of its theme; null where it is in none. */
export type Raised = ReadonlyMap<string, string | null>;

export type Played = {
  readonly who: Member;
  readonly raised: Raised;
  readonly confidential: readonly string[];
  /** The barrier three people reached for, and whether it went to this one. */
  readonly reachedFor: string;
  readonly hasIt: boolean;
  /** What did not turn out as it does for somebody who is alone: a sentence each. */
  readonly surprises: readonly string[];
  /** How often an answer was that too much is happening at once. */
  readonly pressedAgain: number;
};

export const movesEach = 20;

export const thirty: readonly Member[] = Array.from({ length: 30 }, (_, at) => ({
  ...{ id: `person-${at}`, name: `Person ${at}`, role: 'facilitator' as const },
}));

/** There before anybody comes, and in no theme: three people reach for each at about the same time. */
export const reachedFor = Array.from({ length: 10 }, (_, at) =>
  buildBarrier({ id: `wanted-${at}`, text: `Everybody waits for signature ${at}` }),
);

/** Enough for a server to be well again; somebody who presses would have gone home. */
const mostPresses = 50;

export function openWall(deps: Deps): Wall {
  const routes = teamCommandRoutes(deps, createHold(deps.clock));
  return (who, name, body) => {
    const path = `/api/teams/:teamId/${name}`;
    const route = routes.find((each) => each.path === path) as ApiRoute;
    return route.handle({
      user: buildActor(who),
      params: { teamId: 'team-north' },
      query: {},
      body,
      ifNoneMatch: undefined,
      acceptEncoding: '',
      correlationId: 'correlation-1',
    });
  };
}

/** Twenty moves. Every seventh is sent twice at once, to both walls, as where an answer did not come in time. */
export async function play(at: number, here: Wall, there: Wall): Promise<Played> {
  const who = thirty[at] as Member;
  const own = `Theme of ${who.id}`;
  const shared = (nth: number) => `Theme ${(at + nth) % 6}`;
  const words = (nth: number) => `Two days’ wait for a signature, ${nth} of ${who.id}`;
  const wanted = reachedFor[at % reachedFor.length]?.id ?? '';
  const raised = new Map<string, string | null>();
  const surprises: string[] = [];
  let [moves, pressedAgain] = [0, 0];
  let wall: BarriersView = { themes: [], unthemed: [] };

  async function send<N extends Name>(name: N, body: TeamCommand<N>): Promise<ApiAnswer> {
    const isTwice = moves % 7 === at % 7;
    moves += 1;
    const [answer, again] = await Promise.all([
      press(here, name, body),
      ...(isTwice ? [press(there, name, body)] : []),
    ]);
    if (again && again.status !== answer?.status)
      surprises.push(`${name}, twice: ${answer?.status} and ${again.status}`);
    return answer as ApiAnswer;
  }

  /** The tab sends nothing again by itself: its words stay in the box, and the person presses once more. */
  async function press<N extends Name>(to: Wall, name: N, body: TeamCommand<N>) {
    for (let count = 1; ; count += 1) {
      const answer = await to(who, name, body);
      if ((answer.status !== 429 && answer.status !== 503) || count === mostPresses) return answer;
      pressedAgain += 1;
    }
  }

  /** Done, with all of one's own where it was put. */
  async function move<N extends Name>(name: N, body: TeamCommand<N>, then: () => void) {
    const answer = await send(name, body);
    then();
    if (answer.status !== 200) return void surprises.push(`${name}: ${answer.status}`);
    wall = BarriersView.parse(answer.body);
    if (tell(raisedBy(wall, who)) !== tell(raised))
      surprises.push(`${name}: ${tell(raisedBy(wall, who))} instead of ${tell(raised)}`);
  }

  const raise = (nth: number) =>
    move('barriers/raise', { barrier: words(nth), keep: 'by-name' }, () =>
      raised.set(words(nth), null),
    );
  const raiseConfidentially = (nth: number) =>
    move('barriers/raise', { barrier: words(nth), keep: 'confidential' }, () => {});
  const takeBack = (nth: number) =>
    move('barriers/take-back', { barrierId: find(wall, words(nth)).id }, () =>
      raised.delete(words(nth)),
    );
  const group = (theme: string, ...all: readonly number[]) =>
    move(
      'barriers/group',
      { newTheme: theme, barriers: all.map((nth) => find(wall, words(nth)).id) },
      () => all.forEach((nth) => void raised.set(words(nth), theme)),
    );
  const ungroup = (nth: number) => {
    const { id, themeId } = find(wall, words(nth));
    return move('barriers/ungroup', { themeId, barriers: [id] }, () =>
      raised.set(words(nth), null),
    );
  };

  for (const nth of [0, 1, 2, 3, 4, 5]) await raise(nth);
  await raiseConfidentially(7);
  await raiseConfidentially(8);
  await group(shared(0), 0, 1);
  await group(own, 2);
  const reached = await send('barriers/group', { newTheme: own, barriers: [wanted] });
  await ungroup(0);
  await group(own, 0);
  await takeBack(3);
  await raise(6);
  await group(shared(1), 4);
  await takeBack(1);
  await ungroup(2);
  await group(shared(0), 2);
  await group(own, 5);
  if (moves !== movesEach) throw new Error(`${moves} moves.`);
  return {
    ...{ who, raised, confidential: [words(7), words(8)], surprises, pressedAgain },
    ...{ reachedFor: wanted, hasIt: reached.status === 200 },
  };
}

/** What is on a wall, whoever raised it, a line each and in order. */
export function linesOf({ themes, unthemed }: BarriersView): readonly string[] {
  const inThemes = themes.flatMap(({ name, barriers }) =>
    barriers.map(({ text, by }) => toLine(text, by, name)),
  );
  return [...inThemes, ...unthemed.map(({ text, by }) => toLine(text, by, null))].sort();
}

/** What has to be there once all have made their moves, in the same way. */
export function expectedLines(played: readonly Played[]): readonly string[] {
  const theirs = played.flatMap(({ who, raised, confidential }) => [
    ...[...raised].map(([text, theme]) => toLine(text, who.name, theme)),
    ...confidential.map((text) => toLine(text, null, null)),
  ]);
  const wanted = reachedFor.map(({ id, text }) => {
    const winner = played.find(({ hasIt, reachedFor }) => hasIt && reachedFor === id);
    return toLine(text, null, `Theme of ${winner?.who.id}`);
  });
  return [...theirs, ...wanted].sort();
}

function toLine(text: string, by: string | null, theme: string | null): string {
  return `${text} | ${by ?? 'confidential'} | ${theme ?? 'in no theme'}`;
}

function raisedBy({ themes, unthemed }: BarriersView, { name }: Member): Raised {
  const all = [...themes, { name: null, barriers: unthemed }];
  return new Map(
    all.flatMap((theme) =>
      theme.barriers.filter(({ by }) => by === name).map(({ text }) => [text, theme.name] as const),
    ),
  );
}

function tell(raised: Raised): string {
  return [...raised]
    .map(([text, theme]) => `${text}: ${theme}`)
    .sort()
    .join('; ');
}

function find({ themes, unthemed }: BarriersView, text: string) {
  const all = [...themes, { id: '', barriers: unthemed }];
  for (const { id: themeId, barriers } of all) {
    const found = barriers.find((barrier) => barrier.text === text);
    if (found) return { id: found.id, themeId };
  }
  throw new Error(`Not on the wall: ${text}.`);
}
