/** What a resource of the tab's API is: a method, a path, and a function from a request to an answer. */
import type { Actor } from '../../../shared/domain/person.ts';

export type ApiRequest = {
  readonly user: Actor;
  readonly params: Readonly<Record<string, string>>;
  /** What stands behind the `?` of the address; of a name given twice, the last. */
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly ifNoneMatch: string | undefined;
  readonly acceptEncoding: string;
  readonly correlationId: string;
};

export type ApiAnswer = {
  readonly status: number;
  /** An object is sent as JSON; a string or bytes as they are. */
  readonly body?: object | string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

export type ApiRoute = {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly handle: (request: ApiRequest) => Promise<ApiAnswer>;
};
