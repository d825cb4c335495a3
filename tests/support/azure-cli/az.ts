/**
 * Plays the Azure CLI in a process of its own, for scripts that call `az`: registrations as Microsoft Entra keeps
 * them, in a file. It answers what "az ad app", "az ad sp" and "az rest" document (Azure/azure-cli, role/_help.py;
 * a display name is looked up by its beginning), and refuses as Microsoft Graph does: a scope and who may have it
 * cannot be made in one request (packages/fx-core of OfficeDev/microsoft-365-agents-toolkit, aad/update.ts), ids
 * cannot be changed, and an enabled scope cannot be taken away.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Body, Directory, Registration } from './directory.ts';

const [place = '', ...words] = process.argv.slice(2);
const directory = JSON.parse(readFileSync(place, 'utf8')) as Directory;
const called = words.filter((word) => !word.startsWith('-')).join(' ');

function answer(lines: readonly string[]): void {
  writeFileSync(place, JSON.stringify({ ...directory, calls: [...directory.calls, words] }));
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

function refuse(reason: string): never {
  writeFileSync(place, JSON.stringify({ ...directory, calls: [...directory.calls, words] }));
  process.stderr.write(`ERROR: ${reason}\n`);
  process.exit(1);
}

function option(name: string): string {
  return words[words.indexOf(name) + 1] ?? refuse(`the following arguments are required: ${name}`);
}

function find(): Registration {
  const id = option('--id');
  const found = directory.registrations.find(({ appId }) => appId === id);
  return found ?? refuse(`Resource '${id}' does not exist`);
}

/** Only what the scripts ask for: whatever else they ask would be noticed. */
function query({ appId, id, body }: Registration): readonly string[] {
  const asked = option('--query');
  if (asked === '[[appId,id]]') return [`${appId}\t${id}`];
  const scope = /^api\.oauth2PermissionScopes\[\?value=='(\w+)'\]\.id \| \[0\]$/.exec(asked)?.[1];
  if (scope === undefined) return refuse(`no such query here: ${asked}`);
  const scopes = body.api?.oauth2PermissionScopes ?? [];
  return scopes.filter(({ value }) => value === scope).map((each) => each.id);
}

function list(): readonly string[] {
  const named = /^\[\?displayName=='(.*)'\]\.\[appId,id\]$/.exec(option('--query'))?.[1];
  return directory.registrations
    .filter(({ displayName }) => displayName.startsWith(option('--display-name')))
    .filter(({ displayName }) => displayName === named)
    .map(({ appId, id }) => `${appId}\t${id}`);
}

function create(): readonly string[] {
  const displayName = option('--display-name');
  const signInAudience = option('--sign-in-audience');
  const made = { ...directory.next, displayName, body: { signInAudience } };
  directory.registrations.push(made);
  return query(made);
}

function patch(): readonly string[] {
  const id = /\/v1\.0\/applications\/([\w-]+)$/.exec(option('--url'))?.[1];
  const found = directory.registrations.find((each) => each.id === id);
  if (!found) return refuse('Request_ResourceNotFound');
  if (directory.unavailable > 0) {
    directory.unavailable -= 1;
    return refuse('Permission (scope or role) was not found: not known everywhere yet');
  }
  const body = JSON.parse(readFileSync(option('--body').replace(/^@/, ''), 'utf8')) as Body;
  const before = (found.body.api?.oauth2PermissionScopes ?? []).map((scope) => scope.id);
  const after = (body.api?.oauth2PermissionScopes ?? []).map((scope) => scope.id);
  const allowed = (body.api?.preAuthorizedApplications ?? []).flatMap(
    ({ delegatedPermissionIds }) => delegatedPermissionIds,
  );
  if ('id' in body || 'appId' in body) return refuse('Property is read-only and cannot be set');
  if (before.some((each) => !after.includes(each)))
    return refuse('CannotDeleteOrUpdateEnabledEntitlement');
  if (allowed.some((each) => !before.includes(each))) return refuse('InvalidAppId or permission');
  if (body.identifierUris?.some((uri) => !uri.endsWith(`/${found.appId}`)))
    return refuse('Values of identifierUris property have to use a verified domain or the appId');
  Object.assign(found, {
    body: { ...found.body, ...body, api: { ...found.body.api, ...body.api } },
  });
  Object.assign(found, { displayName: body.displayName ?? found.displayName });
  return [];
}

function addPrincipal(): readonly string[] {
  directory.principals.push(find().appId);
  return [];
}

function showPrincipal(): readonly string[] {
  return directory.principals.includes(option('--id')) ? [] : refuse('does not exist');
}

const commands: readonly [RegExp, () => readonly string[]][] = [
  [/^account show/, () => (directory.tenantId ? [directory.tenantId] : refuse("run 'az login'"))],
  [/^ad app list/, list],
  [/^ad app show/, () => query(find())],
  [/^ad app create/, create],
  [/^ad sp show/, showPrincipal],
  [/^ad sp create/, addPrincipal],
  [/^rest PATCH/, patch],
];

const command = commands.find(([words]) => words.test(called));
if (command) answer(command[1]());
else refuse(`no such command here: ${called}`);
