/** As what a team can have what it has as a file; on their own, so that the page needs nothing else of the contracts. */

/** For its leads to take with them: `GET /api/teams/:teamId/export?as=`. */
export const exportKinds = ['csv', 'json'] as const;

export type ExportKind = (typeof exportKinds)[number];

/** Its barriers as cards to print: `GET /api/teams/:teamId/barriers/cards?as=`. */
export const cardKinds = ['wall', 'blank'] as const;

export type CardKind = (typeof cardKinds)[number];
