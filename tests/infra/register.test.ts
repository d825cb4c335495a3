/** The registration people sign in to the tab with is made by a script that can be run again, and by hand alike. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { tabScope } from '../../tab/api/sign-in/token-rules.ts';
import type { Directory, Registration } from '../support/azure-cli/directory.ts';
import { emptyDirectory, runWithAzureCli } from '../support/azure-cli/run-with-azure-cli.ts';
import { microsoftClients } from './microsoft-clients.ts';

const script = 'infra/register.sh';
const host = 'small-changes.elmshire.example';
const { appId, id } = emptyDirectory.next;
const handMadeScope = '99999999-9999-4999-8999-999999999999';

function register(args: readonly string[], directory: Directory = emptyDirectory) {
  return runWithAzureCli(script, args, directory);
}

function buildRegistration(overrides: Partial<Registration> = {}): Registration {
  return { appId, id, displayName: 'Small Changes tab', body: {}, ...overrides };
}

const expected = {
  displayName: 'Small Changes tab',
  signInAudience: 'AzureADMyOrg',
  identifierUris: [`api://${host}/${appId}`],
  api: {
    requestedAccessTokenVersion: 2,
    oauth2PermissionScopes: [{ value: tabScope, type: 'User', isEnabled: true }],
    preAuthorizedApplications: microsoftClients.map(([client]) => ({ appId: client })),
  },
};

describe('where there is no registration', () => {
  const { code, output, errors, directory } = register(['--host', host]);

  test('one is made as Teams needs it, for one tenant and without a secret', () => {
    expect([code, errors]).toEqual([0, expect.stringContaining('Makes the registration')]);
    expect(directory.registrations).toHaveLength(1);
    expect(directory.registrations[0]?.body).toMatchObject(expected);
    expect(directory.calls.flat().join(' ')).not.toMatch(/credential|password|secret/i);
  });

  test('every client of Microsoft’s is allowed the one scope', () => {
    const { api } = directory.registrations[0]?.body ?? {};
    const [scope] = api?.oauth2PermissionScopes ?? [];
    const allowed = api?.preAuthorizedApplications?.map((each) => each.delegatedPermissionIds);

    expect(allowed).toEqual(microsoftClients.map(() => [scope?.id]));
  });

  test('the tenant is told of it, so that Teams can ask for it', () => {
    expect(directory.principals).toEqual([appId]);
  });

  test('what is printed are the settings that name it, and nothing else', () => {
    expect(output).toBe(
      `TAB_CLIENT_ID=${appId}\nPUBLIC_HOST=${host}\nTENANT_IDS=${emptyDirectory.tenantId}\n`,
    );
  });

  test('run again, it changes nothing', () => {
    const again = register(['--host', host], directory);

    expect([again.code, again.output]).toEqual([0, output]);
    expect(again.directory).toMatchObject({
      registrations: directory.registrations,
      principals: directory.principals,
    });
  });
});

describe('where there is one', () => {
  test('made by hand, it is brought up to date and keeps its scope', () => {
    const api = { oauth2PermissionScopes: [{ id: handMadeScope, value: tabScope }] };
    const registrations = [buildRegistration({ body: { api } })];

    const { code, directory } = register(['--host', host], { ...emptyDirectory, registrations });

    expect(code).toBe(0);
    expect(directory.registrations[0]?.body).toMatchObject(expected);
    expect(directory.registrations[0]?.body.api?.oauth2PermissionScopes?.[0]?.id).toBe(
      handMadeScope,
    );
    expect(directory.calls.filter(([command]) => command === 'rest')).toHaveLength(1);
  });

  test('what it may ask of others, and who may use it, is let be', () => {
    const own = { requiredResourceAccess: [{ resourceAppId: 'graph' }], appRoles: [{ id: 'a' }] };
    const registrations = [buildRegistration({ body: own })];

    const { directory } = register(['--host', host], { ...emptyDirectory, registrations });

    expect(directory.registrations[0]?.body).toMatchObject(own);
  });

  test('it is found by its client id, whatever it is called', () => {
    const registrations = [buildRegistration({ displayName: 'Board' })];
    const args = ['--host', host, '--client-id', appId, '--name', 'Board'];

    const { code, directory } = register(args, { ...emptyDirectory, registrations });

    expect(code).toBe(0);
    expect(directory.registrations).toMatchObject([{ appId, displayName: 'Board' }]);
  });

  test('another whose name begins alike is let be', () => {
    const displayName = 'Small Changes tab (old)';
    const old = buildRegistration({ appId: 'old', id: 'old', displayName });

    const { directory } = register(['--host', host], { ...emptyDirectory, registrations: [old] });

    expect(directory.registrations).toMatchObject([old, { appId }]);
  });
});

test('what Microsoft Entra has not heard of everywhere is asked for again', () => {
  const { code, directory } = register(['--host', host], { ...emptyDirectory, unavailable: 3 });

  expect(code).toBe(0);
  expect(directory.registrations[0]?.body).toMatchObject(expected);
});

test('the host is written in small letters, which Teams on Android needs', () => {
  const { output } = register(['--host', host.toUpperCase()]);

  expect(output).toContain(`PUBLIC_HOST=${host}\n`);
});

describe('it stops with a sentence, and has changed nothing,', () => {
  const twice = [buildRegistration(), buildRegistration({ appId: 'other', id: 'other' })];

  test.each<[string, readonly string[], Partial<Directory>, string]>([
    ['without a host', [], {}, 'Give --host'],
    ['with an address for a host', ['--host', `https://${host}/`], {}, '--host is a bare name'],
    ['with quotes in a name', ['--host', host, '--name', "it's"], {}, '--name takes letters'],
    ['with half an id', ['--host', host, '--client-id', '4444'], {}, '--client-id is an id'],
    ['with an option there is not', ['--hots', host], {}, 'There is no option --hots'],
    ['with an option without a value', ['--host'], {}, '--host needs a value'],
    ['where nobody has signed in', ['--host', host], { tenantId: null }, 'Sign in first: az login'],
    ['where two have the name', ['--host', host], { registrations: twice }, 'More than one'],
    ['where the id is nobody’s', ['--host', host, '--client-id', appId], {}, 'There is no registr'],
  ])('%s', (_, args, changes, sentence) => {
    const before = { ...emptyDirectory, ...changes };

    const { code, output, errors, directory } = register(args, before);

    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain(sentence);
    expect(directory.registrations).toEqual(before.registrations);
  });

  test('where Microsoft Entra never takes it', () => {
    const { code, output, errors } = register(['--host', host], {
      ...emptyDirectory,
      unavailable: 99,
    });

    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain('Microsoft Entra did not take it');
  });
});

test('it is a script for any shell, and says what it does', () => {
  const { status, stdout } = spawnSync('sh', [script, '--help'], { encoding: 'utf8' });

  expect(spawnSync('sh', ['-n', script]).status).toBe(0);
  expect([status, stdout]).toEqual([0, expect.stringContaining('--client-id')]);
});

describe('by hand', () => {
  const page = readFileSync('infra/README.md', 'utf8');

  test.each(microsoftClients)('the page allows %s, which is %s', (client, who) => {
    expect(page).toMatch(new RegExp(`^ *\\| \`${client}\` +\\| ${who} +\\|$`, 'm'));
  });

  test('the page allows no other', () => {
    const named = page.match(/^ *\| `[0-9a-f-]{36}`/gm);

    expect(named).toHaveLength(microsoftClients.length);
  });

  test.each([
    'register.sh',
    tabScope,
    'api://<host>/<client id>',
    'idtyp',
    'requestedAccessTokenVersion: 2',
  ])('the page speaks of %s', (word) => {
    expect(page).toContain(word);
  });
});
