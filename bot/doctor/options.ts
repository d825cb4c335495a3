/** Reads what was asked for on the command line. */
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { doctorText } from '../../shared/text/doctor/en-GB.ts';

export type Options = {
  readonly help: boolean;
  readonly packageFile?: string | undefined;
  readonly reach: boolean;
  readonly host?: string | undefined;
};

const known = {
  help: { type: 'boolean', short: 'h', default: false },
  package: { type: 'string' },
  reach: { type: 'boolean', default: false },
  host: { type: 'string' },
} as const;

/** Errors: one sentence. */
export function readOptions(args: readonly string[]): Result<Options, string> {
  try {
    const {
      help,
      package: packageFile,
      reach,
      host,
    } = parseArgs({
      args: [...args],
      options: known,
    }).values;
    return ok({ help, packageFile, reach, host });
  } catch (error) {
    const [problem = ''] = (error as Error).message.split('. ');
    return fail(doctorText.unknownOption(problem));
  }
}
