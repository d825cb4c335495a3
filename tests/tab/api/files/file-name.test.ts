/** A file is named after its team and its day, whatever the team is called. */
import { expect, test } from '@jest/globals';
import { toFileName } from '../../../../tab/api/files/file-name.ts';

test.each([
  ['North', 'small-changes-north-2026-11-21.csv'],
  ['Tîm Plant a Theuluoedd Ŵyn', 'small-changes-tim-plant-a-theuluoedd-wyn-2026-11-21.csv'],
  ['../../etc/passwd', 'small-changes-etc-passwd-2026-11-21.csv'],
  ['A"; filename="run.exe\r\nx: y', 'small-changes-a-filename-run-exe-x-y-2026-11-21.csv'],
  ['فريق الشمال', 'small-changes-2026-11-21.csv'],
  ['', 'small-changes-2026-11-21.csv'],
  ['a'.repeat(300), `small-changes-${'a'.repeat(60)}-2026-11-21.csv`],
])('%j', (team, name) => {
  expect(toFileName(team, '2026-11-21', 'csv')).toBe(name);
});
