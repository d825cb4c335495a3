/** What Agents Toolkit and F5 do is what this project does: steps, files, names and ports that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import launch from '../../.vscode/launch.json' with { type: 'json' };
import vsCode from '../../.vscode/tasks.json' with { type: 'json' };
import { readConfig, settingNames } from '../../bot/config.ts';
import parameters from '../../infra/main.parameters.json' with { type: 'json' };
import project from '../../package.json' with { type: 'json' };
import { findNodes, nameOf, readBicep } from './read-bicep.ts';
import { actions } from './toolkit-actions.ts';

type Step = {
  readonly uses: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
};
type Project = Readonly<Record<string, readonly Step[] | string>>;

const main = readBicep('main.bicep');
/** The toolkit writes what a template puts out under its name in capitals. */
const outputs = findNodes(main, 'output_declaration').map((node) => nameOf(node).toUpperCase());
const pages = [
  ['m365agents.yml', 'env/.env.dev'],
  ['m365agents.local.yml', 'env/.env.local'],
] as const;

/** By the toolkit, by whoever fills in the file, or by the tunnel; the toolkit makes the scope's id itself. */
const askedFor = [
  ...['AZURE_SUBSCRIPTION_ID', 'AZURE_RESOURCE_GROUP_NAME', 'RESOURCE_NAME', 'APP_NAME_SUFFIX'],
  ...['PUBLIC_HOST', 'AAD_APP_ACCESS_AS_USER_PERMISSION_ID'],
];

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

function readProject(path: string): Project {
  return parse(read(path)) as Project;
}

function stepsOf(path: string): readonly Step[] {
  return Object.values(readProject(path)).flatMap((life) => (Array.isArray(life) ? life : []));
}

function stepOf(path: string, uses: string): Step {
  const step = stepsOf(path).find((each) => each.uses === uses);
  if (!step) throw new Error(`${path} has no ${uses}.`);
  return step;
}

/** The toolkit fills the files it is given, too. */
function filesOf(given: Step['with']): readonly unknown[] {
  const { templates, manifestPath } = given as {
    readonly templates?: readonly { readonly parameters: string }[];
    readonly manifestPath?: string;
  };
  const paths = [manifestPath ?? [], templates?.map((each) => each.parameters) ?? []].flat();
  return paths.map((path) => JSON.parse(read(path)));
}

function placeholdersIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value).matchAll(/\$\{\{(?:local:)?(\w+)\}\}/g)].map(
    ([, name = '']) => name,
  );
}

/** Those that have a value before anything is done. */
function givenIn(envFile: string): readonly string[] {
  return [...read(envFile).matchAll(/^(\w+)=./gm)].map(([, name = '']) => name);
}

function namesIn(envFile: string): readonly string[] {
  return [...read(envFile).matchAll(/^(\w+)=/gm)].map(([, name = '']) => name);
}

describe.each(pages)('%s', (path, envFile) => {
  const steps = stepsOf(path);

  test('is of the version its schema is', () => {
    expect(readProject(path).version).toBe('v1.11');
    expect(read(path)).toContain('https://aka.ms/m365-agents-toolkits/v1.11/yaml.schema.json');
  });

  test.each(steps.map((step) => [step.uses, step] as const))(
    'gives %s what it asks for',
    (_, step) => {
      const { needs, may = [], writes = [] } = actions[step.uses] ?? { needs: ['a known action'] };
      const given = Object.keys(step.with);

      expect(given).toEqual(expect.arrayContaining([...needs]));
      expect([...needs, ...may]).toEqual(expect.arrayContaining(given));
      expect(Object.keys(step.writeToEnvironmentFile ?? {})).toEqual(
        expect.arrayContaining([...writes]),
      );
    },
  );

  test('uses no value before there is one', () => {
    const known = new Set([...givenIn(envFile), ...askedFor]);
    for (const step of steps) {
      const { env = {}, with: given } = step;
      const named = [...placeholdersIn(step), ...placeholdersIn(filesOf(given))];
      const missing = named.filter((name) => !known.has(name) && !(name in env));

      expect([step.uses, missing]).toEqual([step.uses, []]);
      for (const name of Object.values(step.writeToEnvironmentFile ?? {})) known.add(name);
      if (step.uses === 'arm/deploy') for (const name of outputs) known.add(name);
    }
  });

  test('runs npm scripts that are there', () => {
    const named = steps
      .filter(({ uses }) => uses === 'cli/runNpmCommand')
      .map((step) => /^run (\S+)/.exec(String(step.with.args))?.[1] ?? 'test');

    expect(Object.keys(project.scripts)).toEqual(expect.arrayContaining(named));
  });

  test('gives the tab the registration the script gives it', () => {
    const { manifestPath } = stepOf(path, 'aadApp/update').with;

    expect(manifestPath).toBe('./infra/registration/aad.manifest.json');
    expect(read('infra/register.sh')).toContain('registration/aad.manifest.json');
  });

  test('keeps no secret where it would be committed', () => {
    expect(namesIn(envFile).filter(isSecret)).toEqual([]);
    expect(read('.gitignore').split('\n')).toEqual(
      expect.arrayContaining(['env/.env.*.user', '.data/', 'manifest/build/']),
    );
  });
});

function isSecret(name: string): boolean {
  return name.startsWith('SECRET_');
}

describe('in a council’s tenant', () => {
  const path = 'm365agents.yml';

  test('the bot has no secret, and the tab’s registration none', () => {
    expect(read(path)).not.toMatch(/SECRET_|generateClientSecret: true/);
  });

  test('the resources are those of the template, given what it asks for', () => {
    const { templates } = stepOf(path, 'arm/deploy').with as {
      readonly templates: readonly { readonly path: string; readonly parameters: string }[];
    };
    const declared = findNodes(main, 'parameter_declaration');
    const required = declared.filter(({ text }) => !text.includes('=')).map(nameOf);
    const given = Object.keys(parameters.parameters);

    expect(templates).toMatchObject([
      { path: './infra/main.bicep', parameters: './infra/main.parameters.json' },
    ]);
    expect(given).toEqual(expect.arrayContaining(required));
    expect(declared.map(nameOf)).toEqual(expect.arrayContaining(given));
    expect(namesIn('env/.env.dev')).toEqual(
      expect.arrayContaining([...placeholdersIn(parameters)]),
    );
  });

  test('what follows reads what the template puts out', () => {
    expect(outputs).toEqual(expect.arrayContaining(['HOST', 'BOTID', 'WEBAPPNAME']));
  });

  test('what is deployed is what npm run zip leaves', () => {
    const { artifactFolder } = stepOf(path, 'azureAppService/zipDeploy').with;

    expect(read('infra/zip/index.ts')).toContain(`'${String(artifactFolder).slice(2)}.zip'`);
  });
});

describe('on a developer’s machine', () => {
  const { envs, target } = stepOf('m365agents.local.yml', 'file/createOrUpdateEnvironmentFile')
    .with as { readonly envs: Readonly<Record<string, string>>; readonly target: string };

  test('the server starts with the settings that are written for it', () => {
    const id = '44444444-4444-4444-8444-444444444444';
    const host = 'abc-3978.uks1.devtunnels.ms';
    const filled = Object.entries(envs).map(([name, value]) => [
      name,
      value.replace(`\${{PUBLIC_HOST}}`, host).replace(/\$\{\{\w+\}\}/, id),
    ]);

    expect(settingNames).toEqual(expect.arrayContaining(Object.keys(envs)));
    expect(readConfig(Object.fromEntries(filled))).toMatchObject({
      ok: true,
      value: { mode: 'production', port: 3978, bot: { appType: 'SingleTenant', password: id } },
    });
  });

  test('F5 runs tasks that are there, with those settings and at the port that is opened', () => {
    const { tasks } = vsCode;
    const labels = tasks.map(({ label }) => label);
    const named = [
      ...launch.compounds.map(({ preLaunchTask }) => preLaunchTask),
      ...tasks.flatMap((task) => ('dependsOn' in task ? (task.dependsOn ?? []) : [])),
    ];
    const start = tasks.find(({ label }) => label === 'Start the server')?.command;

    expect(labels).toEqual(expect.arrayContaining(named));
    expect(start).toContain(`--env-file=${target.slice(2)} --inspect=9239 bot/index.ts`);
    expect(JSON.stringify(tasks)).toContain('"portNumber":3978');
    expect(launch.configurations.find(({ request }) => request === 'attach')?.port).toBe(9239);
    expect(existsSync('bot/index.ts')).toBe(true);
  });

  test('F5 opens configurations that are there', () => {
    const names = launch.configurations.map(({ name }) => name);

    expect(names).toEqual(
      expect.arrayContaining(launch.compounds.flatMap(({ configurations }) => configurations)),
    );
  });

  test('in the Playground it is npm start, whose chat is opened', () => {
    const { runtimeArgs, serverReadyAction } = launch.configurations[0] ?? {};
    const line = /`( +Chat .*?)`/.exec(read('bot/local/start.ts'))?.[1] ?? '';
    const said = line.replace(`\${chat.port}`, '56150');

    expect(runtimeArgs).toEqual(['start']);
    expect(new RegExp(serverReadyAction?.pattern ?? '-').exec(said)?.[1]).toBe(
      'http://127.0.0.1:56150',
    );
  });
});
