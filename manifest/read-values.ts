/** Reads the manifest's values from the command line, then the environment, then the defaults. */
import { parseArgs } from 'node:util';
import { fillManifest, type Values } from './fill-manifest.ts';
import { placeholders } from './placeholders.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** `problems` are whole sentences; with any of them the values are not to be used. */
export type Loading = {
  readonly help: boolean;
  readonly out: string | undefined;
  readonly values: Values;
  readonly notes: readonly string[];
  readonly problems: readonly string[];
};

export function readValues(
  args: readonly string[],
  environment: Environment,
  version: string,
): Loading {
  const { flags, problems } = parseFlags(args);
  const given = givenValues(flags, environment);
  return {
    help: flags.help === true,
    out: typeof flags.out === 'string' ? flags.out : undefined,
    values: { ...defaultValues(given, version), ...given },
    notes: notesFor(given),
    problems: [...problems, ...shapeProblems(given)],
  };
}

type Flags = Readonly<Record<string, string | boolean | undefined>>;

function parseFlags(args: readonly string[]): {
  readonly flags: Flags;
  readonly problems: readonly string[];
} {
  const names = [...placeholders.map(({ flag }) => flag), 'out'];
  const texts = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const options = { ...texts, help: { type: 'boolean' as const, short: 'h' } };
  try {
    const { values } = parseArgs({ args: [...args], options });
    return { flags: values, problems: [] };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS_')) throw error;
    return { flags: {}, problems: [`${message.split('. ')[0]}. See --help.`] };
  }
}

/** An empty variable counts as not given, as pipelines often set one. */
function givenValues(flags: Flags, environment: Environment): Values {
  const pairs = placeholders.map(({ name, flag, variable }) => [
    name,
    flags[flag] ?? (environment[variable] || undefined),
  ]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** A default that leans on a value not given keeps that placeholder, so only the cause is asked for. */
function defaultValues(given: Values, version: string): Values {
  const host = `https://\${HOST}`;
  const defaults = {
    VERSION: version,
    DEVELOPER_NAME: 'Small Changes',
    TAB_CLIENT_ID: `\${APP_ID}`,
    WEBSITE_URL: `${host}/terms`,
    PRIVACY_URL: `${host}/privacy`,
    TERMS_URL: `${host}/terms`,
  };
  return fillManifest(defaults, given) as Values;
}

function notesFor(given: Values): readonly string[] {
  const tab =
    'The tab will sign in with the app id. If the bot runs on a managed identity, give the tab its own registration with --tab-client-id.';
  const privacy =
    'The privacy link opens the page of the app itself. Set PRIVACY_CONTACT where it runs, so that it says who to ask, or give your own notice with --privacy-url.';
  return [...(given.TAB_CLIENT_ID ? [] : [tab]), ...(given.PRIVACY_URL ? [] : [privacy])];
}

function shapeProblems(given: Values): readonly string[] {
  return placeholders
    .filter(({ name, pattern }) => given[name] !== undefined && !pattern.test(given[name]))
    .map(
      ({ name, flag, variable, shape }) =>
        `--${flag} (or ${variable}) must be ${shape}, not "${given[name]}".`,
    );
}
