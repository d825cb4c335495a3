/** What Teams says when it gives no token becomes a sentence on what to do about it. */
import { expect, test } from '@jest/globals';
import { text } from '../../../../shared/text/text.ts';
import { notSignedIn } from '../../../../tab/client/api/failure.ts';
import { toSignInProblem } from '../../../../tab/client/teams/sign-in-problem.ts';

const { signIn, noConsent, otherRegistration } = text.tab.problems;

test.each<[unknown, string]>([
  [new Error('resourceRequiresConsent'), noConsent],
  [new Error('CancelledByUser'), noConsent],
  [new Error('resourceDisabled'), otherRegistration],
  ['resourceDisabled', otherRegistration],
  [new Error('App resource defined in manifest and iframe origin do not match'), otherRegistration],
  [new Error('Get Auth token failed'), signIn],
  [undefined, signIn],
])('where Teams says %s, it is that %s', (error, sentence) => {
  expect(notSignedIn(toSignInProblem(error))).toMatchObject({
    code: 'unauthenticated',
    message: sentence,
  });
});
