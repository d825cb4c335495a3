/**
 * Why Teams gave no token, where it says so in words that are known. The words are those of Microsoft's page
 * "Troubleshoot SSO authentication in Teams" (MicrosoftDocs/msteams-docs, tab-sso-troubleshooting.md) and of its
 * people's answers (OfficeDev/microsoft-teams-library-js, issues 691 and 2239).
 */
import type { SignInProblem } from '../api/failure.ts';

export function toSignInProblem(error: unknown): SignInProblem {
  const said = error instanceof Error ? error.message : String(error);
  if (/resourceRequiresConsent|consent_required|CancelledByUser/i.test(said)) return 'no-consent';
  if (/resourceDisabled|invalid_resource|do not match/i.test(said)) return 'other-registration';
  return 'no-token';
}
