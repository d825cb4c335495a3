/** Where on the server the first view finds what it shows. */

export const configPath = '/api/config';

export const mePath = '/api/me';

export function teamPath(teamId: string): string {
  return `/api/teams/${encodeURIComponent(teamId)}`;
}

export function programmePath(programmeId: string): string {
  return `/api/programmes/${encodeURIComponent(programmeId)}`;
}

export function boardPath(teamId: string): string {
  return `${teamPath(teamId)}/board`;
}

export function journeyPath(teamId: string): string {
  return `${teamPath(teamId)}/journey`;
}
