/** How a call to the server can fail, as a value a person can be told about. */
import type { ErrorBody, ErrorCode } from '../../../shared/contracts/api/http/error-body.ts';
import { text } from '../../../shared/text/views/page.ts';

export type ApiFailure = {
  /** `offline`: no answer came, so a command may or may not have been applied. */
  readonly code: ErrorCode | 'offline';
  /** A sentence for the person. */
  readonly message: string;
  /** A sentence for each box that needs another look, by the box's name. */
  readonly fields: Readonly<Record<string, string>>;
};

export function offline(): ApiFailure {
  return { code: 'offline', message: text.tab.problems.offline, fields: {} };
}

/**
 * `no-token`: Teams gave none. `no-consent`: it was asked for, and not given. `other-registration`: the app package
 * and the registration do not name the same host. `over`: a demo person's is no longer taken.
 */
export type SignInProblem = 'no-token' | 'no-consent' | 'other-registration' | 'over';

export function notSignedIn(problem: SignInProblem): ApiFailure {
  return { code: 'unauthenticated', message: toSentence(problem), fields: {} };
}

function toSentence(problem: SignInProblem): string {
  const { signIn, noConsent, otherRegistration } = text.tab.problems;
  if (problem === 'over') return text.errors.unauthenticated;
  return { 'no-token': signIn, 'no-consent': noConsent, 'other-registration': otherRegistration }[
    problem
  ];
}

/** Anything that is not our own error body, such as a proxy's page, becomes a plain apology. */
export function toFailure(body: unknown): ApiFailure {
  const error = (body as Partial<ErrorBody> | null)?.error;
  if (!error) return { code: 'unexpected', message: text.tab.problems.unexpected, fields: {} };
  return { code: error.code, message: error.message, fields: error.fields ?? {} };
}
