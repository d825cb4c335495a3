/** Writes who did what as a file: a table in words, or a list for another system. */
import type { ExportKind } from '../../../shared/contracts/api/export.ts';
import type { AuditLine } from '../../../shared/domain/people-data/audit.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toDeedWords } from '../../../shared/text/audit-words.ts';
import { createFormat } from '../../../shared/text/format.ts';
import { text } from '../../../shared/text/text.ts';
import { toCsv } from './to-csv.ts';

/** `takenAt` is an ISO instant, as are all times in the list; the table has the clock of the time zone. */
type Taking = { readonly takenAt: string; readonly timeZone: string };

const format = createFormat({ dateStyle: 'long', timeStyle: 'short' });

export const writers: Readonly<
  Record<ExportKind, (lines: readonly AuditLine[], taking: Taking) => Promise<string>>
> = {
  async csv(lines, { timeZone }) {
    const { when, who, change, what } = text.audit.heads;
    const inWords = format(timeZone);
    return toCsv({
      heads: [when, who, change, what],
      rows: lines.map((line) => [
        inWords.format(new Date(line.at)),
        line.by,
        line.deed.of === 'change' ? shortId(line.deed.number) : null,
        toDeedWords(line),
      ]),
    });
  },
  async json(lines, { takenAt }) {
    return JSON.stringify({ takenAt, lines: lines.map(toPlain) }, null, 2);
  },
};

function toPlain({ at, by, deed: { of, did, ...more } }: AuditLine): object {
  if (!('number' in more)) return { at, by, of, did };
  const { number, ...ofChange } = more;
  return { at, by, of, did, change: shortId(number), ...ofChange };
}
