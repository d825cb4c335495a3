/** As what cards for the wall are printed: `GET /api/teams/:teamId/barriers/cards?as=`. */

export const cardKinds = ['wall', 'blank'] as const;

export type CardKind = (typeof cardKinds)[number];
