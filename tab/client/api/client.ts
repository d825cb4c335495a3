/** Talks to our own server in the page's language: adds the token, renews it once, and turns every failure into a value. */
import { clockHeader } from '../../../shared/contracts/api/http/clock-header.ts';
import { pageHeader } from '../../../shared/contracts/api/http/page-header.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { text } from '../../../shared/text/views/page.ts';
import { type ApiFailure, notSignedIn, offline, type SignInProblem, toFailure } from './failure.ts';
import { createPageWatch, type PageWatch } from './page-watch.ts';
import { createServerClock, type ServerClock } from './server-clock.ts';

/** Where tokens come from. */
export type SignIn = {
  readonly token: () => Promise<Result<string, SignInProblem>>;
  /** Called when the server refused the token. */
  readonly renew: () => Promise<Result<string, SignInProblem>>;
};

/** What the server made, under the name it gave it. */
export type ApiFile = { readonly name: string; readonly content: Blob };

export type Api = {
  /** As the last answer said. */
  readonly clock: ServerClock;
  readonly page: PageWatch;
  readonly get: <T>(path: string) => Promise<Result<T, ApiFailure>>;
  readonly getFile: (path: string) => Promise<Result<ApiFile, ApiFailure>>;
  readonly post: <T>(path: string, body: object) => Promise<Result<T, ApiFailure>>;
};

type Headers = Readonly<Record<string, string>>;

/** Reads the body of an answer that says yes. */
type ReadBody<T> = (answer: Response) => Promise<T>;

type Call = { readonly path: string; readonly method: 'GET' | 'POST'; readonly body?: string };

/** `signIn` is null for the few calls that come before anybody has signed in. */
export function createApi(signIn: SignIn | null, fetch: typeof globalThis.fetch): Api {
  const clock = createServerClock();
  const page = createPageWatch();

  async function ask(request: Call, headers: Headers): Promise<Response | undefined> {
    const answer = await send(fetch, request, headers);
    clock.hear(answer?.headers.get(clockHeader) ?? null);
    page.hear(answer?.headers.get(pageHeader) ?? null);
    return answer;
  }

  async function call<T>(request: Call, read: ReadBody<T>): Promise<Result<T, ApiFailure>> {
    if (!signIn) return toResult(await ask(request, {}), read);
    const token = await signIn.token();
    if (!token.ok) return fail(notSignedIn(token.error));
    const answer = await ask(request, bearer(token.value));
    if (answer?.status !== 401) return toResult(answer, read);
    const renewed = await signIn.renew();
    if (!renewed.ok) return fail(notSignedIn(renewed.error));
    return toResult(await ask(request, bearer(renewed.value)), read);
  }
  return {
    clock,
    page,
    get: <T>(path: string) => call<T>({ path, method: 'GET' }, readJson),
    getFile: (path) => call({ path, method: 'GET' }, readFile),
    post: <T>(path: string, body: object) =>
      call<T>({ path, method: 'POST', body: JSON.stringify(body) }, readJson),
  };
}

/** As the contract of the call has it. */
function readJson<T>(answer: Response): Promise<T> {
  return answer.json() as Promise<T>;
}

async function readFile(answer: Response): Promise<ApiFile> {
  const named = /filename="([^"]*)"/.exec(answer.headers.get('content-disposition') ?? '');
  return { name: named?.[1] ?? '', content: await answer.blob() };
}

function bearer(token: string): Headers {
  return { authorization: `Bearer ${token}` };
}

/** Undefined when no answer came. */
async function send(
  fetch: typeof globalThis.fetch,
  { path, method, body }: Call,
  headers: Headers,
): Promise<Response | undefined> {
  const contentType: Record<string, string> =
    body === undefined ? {} : { 'content-type': 'application/json' };
  try {
    return await fetch(path, {
      method,
      headers: { 'accept-language': text.language, ...headers, ...contentType },
      ...(body !== undefined && { body }),
    });
  } catch {
    return undefined;
  }
}

async function toResult<T>(
  answer: Response | undefined,
  read: ReadBody<T>,
): Promise<Result<T, ApiFailure>> {
  if (!answer) return fail(offline());
  try {
    return answer.ok ? ok(await read(answer)) : fail(toFailure(await answer.json()));
  } catch {
    return fail(answer.ok ? offline() : toFailure(null));
  }
}
