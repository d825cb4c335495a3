/** Reads who was asked for, and where to write it. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { aboutText } from '../../shared/text/about/en-GB.ts';

export type Options =
  | { readonly help: true }
  | {
      readonly help: false;
      /** Their object id in Microsoft Entra, in small letters, as Teams gives it. */
      readonly personId: string;
      /** Whole, without an id in it: what is printed may have it at its foot. */
      readonly folder: string;
      readonly tenantId: string | null;
    };

const known = {
  help: { type: 'boolean', short: 'h', default: false },
  out: { type: 'string' },
  tenant: { type: 'string' },
} as const;

/** Errors: one sentence. */
export function readOptions(args: readonly string[]): Result<Options, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: known,
      allowPositionals: true,
    });
    if (values.help) return ok({ help: true });
    const [named = '', ...others] = positionals;
    const personId = named.trim().toLowerCase();
    if (others.length > 0) return fail(aboutText.seeHelp(aboutText.twoIds));
    if (personId === '') return fail(aboutText.seeHelp(aboutText.noId));
    if (personId.includes('@')) return fail(aboutText.isAddress);
    const folder = resolve(values.out ?? join(homedir(), 'small-changes-answer'));
    return ok({ help: false, personId, folder, tenantId: values.tenant?.toLowerCase() ?? null });
  } catch (error) {
    const [problem = ''] = (error as Error).message.split('. ');
    return fail(aboutText.seeHelp(`${problem}.`));
  }
}
