/**
 * How Microsoft Entra answers, and refuses in the shape of Microsoft's page "Microsoft Entra authentication and
 * authorization error codes" (MicrosoftDocs/entra-docs), with the words shortened.
 */

export type ServiceAnswer = { readonly status: number; readonly body: object };

const refusals = {
  7000215: { status: 401, error: 'invalid_client', words: 'Invalid client secret provided.' },
  7000222: { status: 401, error: 'invalid_client', words: 'The client secret keys are expired.' },
  700016: { status: 400, error: 'unauthorized_client', words: 'Application was not found.' },
  90002: { status: 400, error: 'invalid_request', words: 'Tenant not found.' },
  7000112: { status: 400, error: 'unauthorized_client', words: 'Application is disabled.' },
  53003: { status: 400, error: 'access_denied', words: 'Access has been blocked by policies.' },
} as const;

export type RefusalCode = keyof typeof refusals;

export function refuse(code: RefusalCode): ServiceAnswer {
  const { status, error, words } = refusals[code];
  const trace_id = '0000aaaa-11bb-cccc-dd33-eeeeee333333';
  const correlation_id = 'aaaa0000-bb11-2222-33cc-444444dddddd';
  const timestamp = '2026-11-28 02:02:12Z';
  const body = {
    error,
    error_description: `AADSTS${code}: ${words}\r\nTrace ID: ${trace_id}\r\nCorrelation ID: ${correlation_id}\r\nTimestamp: ${timestamp}`,
    error_codes: [code],
    ...{ timestamp, trace_id, correlation_id },
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  };
  return { status, body };
}

export function giveToken(token: string): ServiceAnswer {
  const life = { expires_in: 3599, ext_expires_in: 3599 };
  return { status: 200, body: { token_type: 'Bearer', ...life, access_token: token } };
}

/** As App Service gives it, in "How to use managed identities for App Service" (MicrosoftDocs/azure-docs). */
export function giveIdentityToken(token: string, asked: URLSearchParams): ServiceAnswer {
  const expires_on = String(Math.floor(Date.now() / 1_000) + 3_600);
  const whose = { resource: asked.get('resource'), client_id: asked.get('client_id') };
  return { status: 200, body: { access_token: token, expires_on, ...whose, token_type: 'Bearer' } };
}

/** App Service's words, as AzureAD/microsoft-authentication-library-for-dotnet quotes them. */
export const noSuchIdentity: ServiceAnswer = {
  status: 400,
  body: {
    statusCode: 400,
    message:
      'No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId.',
  },
};

export const channelMetadata: ServiceAnswer = {
  status: 200,
  body: {
    issuer: 'https://api.botframework.com',
    jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
  },
};

export function tenantMetadata(tenantId: string): ServiceAnswer {
  const entra = `https://login.microsoftonline.com/${tenantId}`;
  return {
    status: 200,
    body: { issuer: `${entra}/v2.0`, jwks_uri: `${entra}/discovery/v2.0/keys` },
  };
}
