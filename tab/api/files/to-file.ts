/** Answers with a file that is kept by nobody on the way. */
import type { ExportKind } from '../../../shared/contracts/api/export.ts';
import { toFileName } from './file-name.ts';

/** A page that is saved and opened by itself, never shown at the app’s own address. */
type FileKind = ExportKind | 'html' | 'docx';

const contentTypes: Readonly<Record<FileKind, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** `on` is the day it is taken, `YYYY-MM-DD`. */
export function toFile<Body extends string | Uint8Array>(
  body: Body,
  as: FileKind,
  { of, on }: { readonly of: string; readonly on: string },
): {
  readonly status: number;
  readonly body: Body;
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
