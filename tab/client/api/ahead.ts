/**
 * Asks for what the first view shows while the page's own script is still on its way, and keeps the answers
 * until they are wanted. It is a part of the small script that comes first, so it imports next to nothing.
 */
import type { Me } from '../../../shared/contracts/api/me.ts';
import { usualTeamId } from '../../../shared/contracts/api/usual-team.ts';
import { readKeptTeamId, teamToShow } from '../kept/kept-team.ts';
import { boardPath, configPath, journeyPath, mePath } from './paths.ts';

/** Who is looking, and at what. */
type Look = {
  readonly token: string;
  /** The team whose channel the tab is in; null elsewhere. */
  readonly teamId: string | null;
  readonly isAtJourney: boolean;
  /** What the answers are to be written in; null for the browser's own languages. */
  readonly language: string | null;
};

type Asked = {
  /** What it was asked with; undefined where nobody had to be signed in. */
  readonly authorization: string | undefined;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly answer: Promise<Response>;
};

const asked = new Map<string, Asked>();

/** What the answers say, by path, as it becomes known. */
const known = new Map<string, unknown>();

/** What was taken: an answer that comes after that is nobody's, who may be somebody else by then. */
const taken: ((path: string) => boolean)[] = [];

/** In milliseconds: whatever is asked for later wants to know how things are by then. */
const goodFor = 10_000;

export async function askForConfig(): Promise<void> {
  await keep(configPath, send(configPath));
}

/** What cannot be read now is asked for again by whoever needs it, who also says why it failed. */
export async function askForTeam(look: Look): Promise<void> {
  const paths = look.isAtJourney ? [boardPath, journeyPath] : [boardPath];
  const first = look.teamId ?? readKeptTeamId() ?? usualTeamId;
  const answers = paths.map((toPath) => send(toPath(first), look));
  const me = await keep<Me>(mePath, send(mePath, look));
  const teamId = look.teamId ?? (me && teamToShow(me)?.id);
  const isOther = first !== usualTeamId && first !== teamId;
  if (!teamId || isOther) return;
  await Promise.all(paths.map((toPath, nth) => keep(toPath(teamId), answers[nth])));
}

function send(path: string, look?: Look): Asked {
  const authorization = look && `Bearer ${look.token}`;
  const language = look?.language ?? null;
  const answer = fetch(path, {
    headers: {
      ...(authorization !== undefined && { authorization }),
      ...(language !== null && { 'accept-language': language }),
    },
  });
  answer.catch(() => undefined);
  return { authorization, at: Date.now(), answer };
}

/** Undefined where the answer was no, or none. */
async function keep<T>(path: string, sent: Asked | undefined): Promise<T | undefined> {
  if (!sent) return undefined;
  asked.set(path, sent);
  try {
    const answer = await sent.answer;
    if (!answer.ok) return undefined;
    const body = (await answer.clone().json()) as T;
    if (!taken.some((isTaken) => isTaken(path))) known.set(path, body);
    return body;
  } catch {
    return undefined;
  }
}

/** What is known at the paths that are wanted, once: whoever signs in later knows nothing of it, however late it came. */
export function takeKnown(isWanted: (path: string) => boolean): readonly [string, unknown][] {
  taken.push(isWanted);
  const wanted = [...known].filter(([path]) => isWanted(path));
  for (const [path] of wanted) known.delete(path);
  return wanted;
}

/** As `fetch`, but for what was asked ahead in the same name, which is answered with that, once. */
export function fetchUnlessAsked(...[path, options]: Parameters<typeof fetch>): Promise<Response> {
  const answer = options?.method === 'GET' ? take(String(path), options.headers) : undefined;
  return answer?.catch(() => fetch(path, options)) ?? fetch(path, options);
}

function take(path: string, headers: HeadersInit | undefined): Promise<Response> | undefined {
  const kept = asked.get(path);
  asked.delete(path);
  if (!kept || Date.now() - kept.at > goodFor) return undefined;
  const authorization = new Headers(headers).get('authorization') ?? undefined;
  return authorization === kept.authorization ? kept.answer : undefined;
}
