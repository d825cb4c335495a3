/** Two documents written together on a disk that is full: neither is there, and the reason is told as SQLite told it. */
import { expect, test } from '@jest/globals';
import { openDatabase } from '../../../../shared/stores/sqlite/database.ts';
import { insertRow, readRow, updateAndInsertRows } from '../../../../shared/stores/sqlite/rows.ts';
import { keepStatements } from '../../../../shared/stores/sqlite/statements.ts';
import { buildClock, buildDocument, unwrap } from '../../../contracts/document-store/subject.ts';

test('a full disk leaves neither of two, and says that it is full', () => {
  const database = openDatabase(':memory:');
  const context = { statements: keepStatements(database), clock: buildClock() };
  const team = unwrap(insertRow(context, buildDocument({ id: 'team' })));
  const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count);
  database.exec(`PRAGMA max_page_count = ${pages + 2}`);
  const large = buildDocument({ id: 'large', title: 'x'.repeat(200_000) });

  const write = () =>
    updateAndInsertRows(context, { ...team, doc: { ...team.doc, count: 1 } }, large);

  expect(write).toThrow(expect.objectContaining({ errcode: 13 }));
  expect(database.isTransaction).toBe(false);
  expect(unwrap(readRow(context, team.doc.pk, 'team'))).toEqual(team);
  expect(readRow(context, team.doc.pk, 'large')).toEqual({ ok: false, error: 'not-found' });
  database.close();
});
