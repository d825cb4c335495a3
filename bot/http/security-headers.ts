/** What browsers may do with our pages: run only our own code, and be framed only by Microsoft Teams. */

/** The hosts Teams lives at, from Microsoft's page on tab requirements. No X-Frame-Options: it cannot list them. */
const frameAncestors = [
  "'self'",
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/** Where the app is served over https: browsers ask for it no other way, for two years. */
export const strictTransport = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
} as const;

export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    // The library for Teams asks Microsoft which hosts Teams may be at.
    "connect-src 'self' https://res.cdn.office.net",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors.join(' ')}`,
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};
