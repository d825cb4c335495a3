/** Describes the demo people to the Microsoft 365 Agents Playground, so that it and the app agree who is who. */
import { localBotId } from '../teams/bot-id.ts';
import { type DemoName, demoPeople, demoTeam, demoTenantId } from './demo/people.ts';

const demoChannelId = '19:riverside-small-changes@thread.tacv2';

/** YAML is a superset of JSON, and the Playground reads YAML. */
export function toPlaygroundConfig(currentUser: DemoName): string {
  const everyone = Object.keys(demoPeople) as DemoName[];
  return JSON.stringify(
    {
      version: '0.1.0',
      tenantId: demoTenantId,
      bot: { id: localBotId, name: 'Small Changes' },
      currentUser: toUser(currentUser),
      users: everyone.filter((name) => name !== currentUser).map(toUser),
      personalChat: { id: `personal-${currentUser}` },
      groupChat: { id: 'group-chat', name: 'Duty this week' },
      team: {
        id: demoTeam.id,
        name: demoTeam.name,
        aadGroupId: '00000000-0000-4000-8000-000000000201',
        channels: [{ id: demoChannelId, name: 'Small changes' }],
      },
    },
    null,
    2,
  );
}

export function toUserId(name: DemoName): string {
  return `29:${name}`;
}

function toUser(name: DemoName) {
  const { id, name: shown } = demoPeople[name];
  const [givenName, surname] = shown.split(' ');
  const email = `${name}@elmshire.example`;
  return {
    id: toUserId(name),
    name: shown,
    userPrincipleName: email,
    aadObjectId: id,
    ...{ givenName, surname, email },
  };
}
