/** Measures what a turn costs beside a bare server and the SDK's own echo bot: `npm run bench -- --rounds 9`. */
import { parseArgs } from 'node:util';
import { startTeamsService } from '../support/teams-service.ts';
import { startTokenIssuer } from '../support/token-issuer.ts';
import { createCalls } from './activities.ts';
import { measureDeliveries } from './deliveries.ts';
import { measure, type Plan } from './measure.ts';
import { botAppId, members, type Setting, tabClientId, team, tenantId } from './setting.ts';
import { toRequestLines, toTable } from './table.ts';
import { variants } from './variants.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    turns: { type: 'string', default: '200' },
    'warm-up': { type: 'string', default: '400' },
    /** Only the variants whose name contains this. */
    only: { type: 'string', default: '' },
  },
});
const plan: Plan = {
  rounds: Number(values.rounds),
  turns: Number(values.turns),
  warmUp: Number(values['warm-up']),
};

const issuer = await startTokenIssuer();
const teams = await startTeamsService({ members, team });
const setting: Setting = {
  identity: {
    appId: botAppId,
    appType: 'SingleTenant',
    appTenantId: tenantId,
    sdkSettings: issuer.sdkSettings,
  },
  tabClientId,
  issuerUrl: issuer.url,
  store: 'disk',
};
const chosen = variants.filter(({ name }) => name.includes(values.only));
const calls = createCalls(issuer, teams);
const measurements = await measure(chosen, plan, { setting, calls, teams });

console.log(
  `${plan.rounds} rounds of ${plan.turns} turns, one after the other. Medians of rounds.\n`,
);
console.log(`${toTable(measurements)}\n`);
console.log('Store requests for one turn:');
for (const line of toRequestLines(measurements)) console.log(`  ${line}`);
await Promise.all([issuer.close(), teams.close()]);

const { aSecond, cpuMs } = await measureDeliveries();
const paces = aSecond.map((pace) => pace.toFixed(0)).join(', ');
console.log(`\nCheck-ins put together, claimed and recorded by two servers: ${paces} a second.`);
console.log(`Processor time for one: ${cpuMs.toFixed(2)} ms.`);
