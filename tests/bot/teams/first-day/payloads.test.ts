/** The Teams of the tests sends what Teams documents, and nothing friendlier. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { amara, priya, riverside, startChat, tenantId } from '../../../support/chat.ts';
import { buildInstallationUpdate } from '../../../support/teams-payloads/installation-update.ts';
import { buildMember } from '../../../support/teams-payloads/member.ts';
import {
  buildMemberAdded,
  buildMemberRemoved,
} from '../../../support/teams-payloads/member-event.ts';
import { buildMessage } from '../../../support/teams-payloads/message.ts';
import { buildTeamEvent } from '../../../support/teams-payloads/team-event.ts';

const folder = 'tests/support/teams-payloads';
const envelope = { id: 'activity-1', serviceUrl: 'http://127.0.0.1/', tenantId };

test('every payload names the public page or issue it is taken from', () => {
  const files = readdirSync(folder).filter((file) => file !== 'people.ts');

  expect(files.length).toBeGreaterThan(7);
  for (const file of files)
    expect(`${file}: ${readFileSync(join(folder, file), 'utf8').slice(0, 600)}`).toMatch(
      /MicrosoftDocs|microsoft\/|Microsoft’s page/,
    );
});

test('a roster names people by objectId, with names apart and nobody’s role', async () => {
  const chat = await startChat();
  const answer = await fetch(`${chat.teams.url}v3/conversations/x/pagedmembers?pageSize=1`);
  const { members } = (await answer.json()) as { members: readonly object[] };
  await chat.close();

  expect(members).toEqual([buildMember(priya)]);
  for (const member of members) {
    expect(Object.keys(member)).not.toContain('aadObjectId');
    expect(Object.keys(member)).not.toContain('name');
    expect(member).toMatchObject({ userRole: 'user' });
  }
});

test.each([
  ['somebody joining', buildMemberAdded(amara, riverside, envelope)],
  ['somebody leaving', buildMemberRemoved(amara, riverside, envelope)],
  ['a new name', buildTeamEvent('teamRenamed', riverside, envelope)],
  ['a team deleted', buildTeamEvent('teamDeleted', riverside, envelope)],
])('the event of %s names whoever did it by an id in Teams alone', (_, event) => {
  expect(Object.keys(event.from)).toEqual(['id']);
  expect(event.conversation).not.toHaveProperty('tenantId');
  expect(JSON.stringify(event)).not.toContain('aadObjectId');
});

test('an installation names whoever did it by the id in the directory, and not by name', () => {
  const { from } = buildInstallationUpdate(amara, 'add', 'channel', riverside, envelope);

  expect(from).toEqual({ id: `29:${amara.id}`, aadObjectId: amara.id });
});

test('a message in a channel names the team by its id and says no kind of channel', () => {
  const { channelData } = buildMessage(amara, 'help', 'channel', riverside, envelope);

  expect(channelData).toEqual({
    tenant: { id: tenantId },
    team: { id: riverside.id },
    channel: { id: 'channel-1' },
  });
});

test('no test plays an owner, or a member of a roster by aadObjectId, but those about the reader', () => {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith(join('bot', 'teams')))
    .filter((file) => readFileSync(join('tests', file), 'utf8').includes("userRole: 'owner'"));

  expect(files).toEqual([]);
});
