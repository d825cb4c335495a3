/** What one address of the played connector service looks like. */

export type Answer = { readonly status: number; readonly body?: unknown };

export type Call = {
  /** The ids in the path, decoded. */
  readonly ids: readonly string[];
  readonly query: URLSearchParams;
  /** The JSON that came; null when none did. */
  readonly body: unknown;
  readonly authorization: string | undefined;
};

export type Route = {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (call: Call) => Answer;
};

/** The shape Teams gives its errors. */
export function toErrorAnswer(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}

export const notFound = toErrorAnswer(404, 'NotFound', 'There is no such thing here.');
