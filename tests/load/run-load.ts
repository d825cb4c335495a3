/** Starts the app and the echo beside it, lets the crowd at both, and stops everything. */
import { createCaller } from '../bench/caller.ts';
import { startServer } from '../bench/server-process.ts';
import { botAppId, type Setting, tabClientId, tenantId } from '../bench/setting.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';
import { type Crowd, inventCrowd, peopleCount, tabCount } from './crowd.ts';
import { planLoad } from './plan.ts';
import { play } from './play.ts';
import { openTab } from './tab.ts';
import { createKeeper, type Group, type Tally } from './tally.ts';
import { toChatCall } from './to-chat-call.ts';
import { startWatch, type Watched } from './watch.ts';

export type Outcome = { readonly tally: Tally; readonly watched: Watched };

type Callers = Readonly<Record<Group, ReturnType<typeof createCaller>>>;

/** Changes each team has before the crowd comes. */
const changesAtFirst = 5;

export async function runLoad(minutes: number, seed: number): Promise<Outcome> {
  const issuer = await startTokenIssuer();
  const crowd = await inventCrowd(issuer);
  const setting = toSetting(issuer);
  const [app, echo] = await Promise.all([
    startServer('small-changes', setting),
    startServer('stock-echo', setting),
  ]);
  try {
    const callers = {
      chat: createCaller(app.url, Number.POSITIVE_INFINITY),
      tabs: createCaller(app.url, Number.POSITIVE_INFINITY),
      echo: createCaller(echo.url, Number.POSITIVE_INFINITY),
    };
    await settleIn(crowd, callers);
    const { people, teams } = crowd;
    const services = teams.map(({ service }) => service);
    const keeper = createKeeper();
    const tabs = people.slice(0, tabCount).map(openTab);
    const watch = await startWatch(app, services);
    const plan = planLoad({ people: peopleCount, tabs: tabCount, minutes }, seed);
    await play(plan, { people, tabs, callers, keeper });
    const watched = await watch.stop();
    const unanswered = countMessages(keeper.tally) - watched.sent;
    if (unanswered > 0) keeper.fail('messages that nothing was said to', unanswered);
    if (watched.apologies > 0) keeper.fail('told that something went wrong', watched.apologies);
    return { tally: keeper.tally, watched };
  } finally {
    await Promise.all([app.stop(), echo.stop()]);
    await Promise.all([crowd.close(), issuer.close()]);
  }
}

/** The app is added to every team, each has a few changes, and everybody has said something to both. */
async function settleIn({ teams, people, echoService }: Crowd, callers: Callers): Promise<void> {
  for (const { calls } of people.slice(0, teams.length)) await callers.chat(calls.install());
  for (const [index, person] of people.entries()) {
    const { team, calls, echoCalls, teamId } = person;
    const kind = index < teams.length * changesAtFirst ? 'log: form' : 'my changes';
    const said = { kind, chance: (index % 97) / 97, teamId, changes: team.logged } as const;
    const { status, body } = await callers.chat(toChatCall({ ...said, calls }));
    if (status !== 200)
      throw new Error(`The app answered ${status} ${body} before the crowd came.`);
    if (kind === 'log: form') team.logged += 1;
    await callers.echo(toChatCall({ ...said, calls: echoCalls }));
  }
  for (const { service } of teams) service.clear();
  echoService.clear();
}

/** Every message is answered by one of the bot's own; a form is answered with the call. */
function countMessages({ counts }: Tally): number {
  const isMessage = (name: string) => name.startsWith('chat: ') && name !== 'chat: log: form';
  return [...counts].reduce((sum, [name, count]) => sum + (isMessage(name) ? count : 0), 0);
}

function toSetting({ sdkSettings, url }: TokenIssuer): Setting {
  return {
    identity: {
      appId: botAppId,
      appType: 'SingleTenant',
      appTenantId: tenantId,
      sdkSettings,
    },
    tabClientId,
    issuerUrl: url,
    store: 'disk',
    isServed: true,
  };
}
