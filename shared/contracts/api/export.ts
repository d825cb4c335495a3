/** As what a team's leads can take what it has with them: `GET /api/teams/:teamId/export?as=`. */

export const exportKinds = ['csv', 'json'] as const;

export type ExportKind = (typeof exportKinds)[number];
