/** Answers with a file that is kept by nobody on the way. */
import type { ExportKind } from '../../../shared/contracts/api/export.ts';
import { toFileName } from './file-name.ts';

const contentTypes: Readonly<Record<ExportKind, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** `on` is the day it is taken, `YYYY-MM-DD`. */
export function toFile(
  body: string,
  as: ExportKind,
  { of, on }: { readonly of: string; readonly on: string },
): {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
} {
  return {
    status: 200,
    body,
    headers: {
      'content-type': contentTypes[as],
      'content-disposition': `attachment; filename="${toFileName(of, on, as)}"`,
      'cache-control': 'no-store',
    },
  };
}
