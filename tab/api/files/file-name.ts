/** Names a file after its team, in letters that every computer takes. */

const longestTeam = 60;

/** `day` is `YYYY-MM-DD`: `small-changes-north-2026-11-21.csv`. */
export function toFileName(team: string, day: string, ending: string): string {
  const plain = team
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestTeam)
    .replace(/^-|-$/g, '');
  return ['small-changes', plain, `${day}.${ending}`].filter(Boolean).join('-');
}
