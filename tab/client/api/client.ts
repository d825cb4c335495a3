/** Talks to our own server in the page's language: adds the token, renews it once, and turns every failure into a value. */
import { clockHeader } from '../../../shared/contracts/api/clock-header.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { text } from '../../../shared/text/text.ts';
import { type ApiFailure, notSignedIn, offline, type SignInProblem, toFailure } from './failure.ts';
import { createServerClock, type ServerClock } from './server-clock.ts';

/** Where tokens come from. */
export type SignIn = {
  readonly token: () => Promise<Result<string, SignInProblem>>;
  /** Called when the server refused the token. */
  readonly renew: () => Promise<Result<string, SignInProblem>>;
};

export type Api = {
  /** As the last answer said. */
  readonly clock: ServerClock;
  readonly get: <T>(path: string) => Promise<Result<T, ApiFailure>>;
  readonly post: <T>(path: string, body: object) => Promise<Result<T, ApiFailure>>;
};

type Headers = Readonly<Record<string, string>>;

type Call = { readonly path: string; readonly method: 'GET' | 'POST'; readonly body?: string };

/** `signIn` is null for the few calls that come before anybody has signed in. */
export function createApi(signIn: SignIn | null, fetch: typeof globalThis.fetch): Api {
  const clock = createServerClock();

  async function ask(request: Call, headers: Headers): Promise<Response | undefined> {
    const answer = await send(fetch, request, headers);
    clock.hear(answer?.headers.get(clockHeader) ?? null);
    return answer;
  }

  async function call<T>(request: Call): Promise<Result<T, ApiFailure>> {
    if (!signIn) return toResult<T>(await ask(request, {}));
    const token = await signIn.token();
    if (!token.ok) return fail(notSignedIn(token.error));
    const answer = await ask(request, bearer(token.value));
    if (answer?.status !== 401) return toResult<T>(answer);
    const renewed = await signIn.renew();
    if (!renewed.ok) return fail(notSignedIn(renewed.error));
    return toResult<T>(await ask(request, bearer(renewed.value)));
  }
  return {
    clock,
    get: (path) => call({ path, method: 'GET' }),
    post: (path, body) => call({ path, method: 'POST', body: JSON.stringify(body) }),
  };
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

async function toResult<T>(answer: Response | undefined): Promise<Result<T, ApiFailure>> {
  if (!answer) return fail(offline());
  try {
    const body: unknown = await answer.json();
    return answer.ok ? ok(body as T) : fail(toFailure(body));
  } catch {
    return fail(answer.ok ? offline() : toFailure(null));
  }
}
