/** Puts what is wrong with a sign-in into HTTP and one sentence: what the person does, or what IT changes. */
import { text } from '../../../shared/text/text.ts';
import type { ApiAnswer } from '../http/api-route.ts';
import { toErrorAnswer } from '../http/to-http.ts';
import { type TokenProblem, tabScope } from './token-rules.ts';

const retryAfterSeconds = '30';

export function toRefusal(problem: TokenProblem, correlationId: string): ApiAnswer {
  const { errors } = text;
  if (problem.kind === 'tenant-not-allowed')
    return toErrorAnswer(403, 'tenant-not-allowed', errors.tenantNotAllowed, correlationId);
  if (problem.kind !== 'keys-unreachable')
    return toErrorAnswer(401, 'unauthenticated', toSentence(problem), correlationId);
  const answer = toErrorAnswer(503, 'busy', errors.signIn.keysUnreachable, correlationId);
  return { ...answer, headers: { 'retry-after': retryAfterSeconds } };
}

type Unauthenticated = Exclude<
  TokenProblem,
  { readonly kind: 'tenant-not-allowed' | 'keys-unreachable' }
>;

function toSentence(problem: Unauthenticated): string {
  const { signIn, unauthenticated } = text.errors;
  switch (problem.kind) {
    case 'not-signed-in':
      return unauthenticated;
    case 'ran-out':
      return signIn.ranOut;
    case 'clock':
      return signIn.clock(problem.minutes, problem.way);
    case 'other-audience':
      return signIn.otherAudience(problem.host ?? signIn.anotherApp);
    case 'no-scope':
      return signIn.noScope(tabScope);
    case 'app-only':
      return signIn.appOnly;
    case 'nobody-named':
      return signIn.nobodyNamed;
  }
}
