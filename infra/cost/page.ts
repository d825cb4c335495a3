/** Writes the page on what the app costs, for whoever holds a council's budget. */
import { changes, type Units } from '../../tests/support/count-units.ts';
import { estimateMonth, findCrossing, type Month } from './estimate.ts';
import { type Price, prices, writtenDownOn } from './prices.ts';
import { busiestSecond, least, logGb, team, trace, workingHours } from './use.ts';

const sizes = [1, 20, 200];

const rows: readonly (readonly [string, (month: Month) => string])[] = [
  ['Web server (App Service B1, one instance)', ({ server }) => pounds(server)],
  ['Database, paid by use (Cosmos DB serverless)', ({ serverless }) => pounds(serverless)],
  ['What is stored, restorable for 7 days', ({ stored }) => pounds(stored)],
  ['Logs (Log Analytics)', ({ logs }) => pounds(logs)],
  ['Bot and its Teams channel, identity', () => 'free'],
  ['**Together, as `main.bicep` makes it**', ({ together }) => `**${pounds(together)}**`],
  ['A second instance adds (`instances=2`)', ({ secondInstance }) => pounds(secondInstance)],
  ['Measurements add (`traces=true`)', ({ traces }) => pounds(traces)],
  ['Instead: database on autoscale', ({ autoscale }) => pounds(autoscale)],
  ['Instead: database on fixed throughput', ({ provisioned }) => pounds(provisioned)],
];

export function renderPage(units: Units): string {
  return [
    '# What it costs in a month',
    '<!-- Written by `npm run cost`. Correct `infra/cost/prices.ts` and `infra/cost/use.ts`, not this page. -->',
    intro,
    toTable(units),
    onDatabase(units),
    '## What was counted',
    countedIntro,
    toList(counted(units)),
    '## What was assumed',
    toList(assumed),
    '## List prices',
    pricesIntro,
    toList(Object.values(prices).map(toLine)),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

const intro = `An estimate in pounds, without VAT, for a council that runs Small Changes in its own Azure subscription in UK South. It is worked out from list prices written down on ${writtenDownOn} and from what the app was counted to ask of its database. Nothing here calls Azure, and nobody looked the prices up that day: **check each where its line says before it goes into a budget.** What a council pays under its own agreement is often less.`;

const countedIntro =
  'Cosmos DB charges for each thing it is asked in request units. They are estimated by the size of every document that the app reads and writes (`npm test -- request-units` prints the same figures), not measured in Azure.';

const pricesIntro = `Written down on ${writtenDownOn}, rounded. [Azure’s calculator](https://azure.microsoft.com/en-gb/pricing/calculator/) adds them up as well.`;

function toTable(units: Units): string {
  const months = sizes.map((teams) => estimateMonth(units, teams));
  const heads = sizes.map((teams) => (teams === 1 ? '1 team' : `${teams} teams`));
  const lines = [['', ...heads], ...rows.map(([what, say]) => [what, ...months.map(say)])];
  const widths = ['', ...heads].map((_, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  );
  const [head = '', ...body] = lines.map((line) =>
    toRow(
      line.map((cell, at) =>
        at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
      ),
    ),
  );
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [head, toRow(rule), ...body].join('\n');
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function onDatabase(units: Units): string {
  const cheaper = (other: 'autoscale' | 'provisioned') => {
    const teams = findCrossing(units, other);
    return teams === null
      ? 'never costs less'
      : `costs less from about ${approximately(teams)} teams on`;
  };
  return `Most of the bill is there whether one team uses the app or twenty do. The database is best paid by use (serverless) for as long as few teams use it: autoscale ${cheaper('autoscale')}, fixed throughput ${cheaper('provisioned')}, with the peaks assumed below. An account that is paid by use can be turned into one with throughput in its place, but never back. The second instance is for a council that wants the app to go on while one of them restarts; it also asks the database for itself what its tabs show.`;
}

function counted(units: Units): readonly string[] {
  const tell = (what: string, count: number) => `${what}: ${count.toFixed(1)} request units`;
  return [
    tell('a change that is logged, by itself', units.loggedChange),
    tell('the same in chat, with its card and what the server does after it', units.loggedInChat),
    tell('progress told in chat, with what is passed on', units.progressTold),
    tell('the list of changes, shown in chat', units.listShown),
    tell('a check-in that is asked and answered, with all that is due beside it', units.checkIn),
    tell('a move at a wall of barriers, where thirty people make twenty each', units.wallMove),
    tell(`the tabs of a team with ${changes} changes, open for an hour`, units.tabsHour),
    tell('an hour of a server with nothing to do', units.idleHour),
  ];
}

const assumed = [
  `A team logs ${team.changesLogged} changes a month, takes ${team.stepsTaken} steps with them (each taken to cost what progress costs), looks at a list ${team.listsShown} times, answers ${team.checkIns} check-ins, and somebody has the tab open for ${team.tabHours} hours. How many do so at once makes no difference.`,
  `A team keeps ${team.storedGb * 1_000} MB. Restoring to any moment of the last 7 days is in the price; 30 days (\`backupTier\`) cost about as much again as what is stored.`,
  `A server’s logs are ${logGb} GB a month, nearly all of it Azure’s own metrics, kept for 90 days. The 5 GB a month that are free of charge are taken to be used up by others.`,
  `Measurements are ${trace.spans} spans of ${trace.bytes / 1_000} KB for each thing said or pressed; looking at the tab writes none.`,
  `Autoscale and fixed throughput have to hold the busiest second, taken for ${busiestSecond} times the mean of ${workingHours} working hours a month, and at least ${least.autoscaleTop.toLocaleString('en-GB')} (top of autoscale, of which a tenth is always paid) or ${least.provisioned} request units a second (fixed).`,
  'What leaves Azure stays below the 100 GB a month that are free of charge. Teams is a standard channel of Azure Bot and free of charge. Microsoft 365 licences are there already.',
  'Nobody’s time is in it.',
];

function toLine({ what, pounds: price, per, checkAt }: Price): string {
  const shown = price < 0.1 ? `£${price}` : pounds(price);
  return `${what}: ${shown} ${per} ([check](${checkAt}))`;
}

function toList(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function pounds(amount: number): string {
  if (amount > 0 && amount < 0.01) return 'under 1p';
  return `£${amount.toFixed(2)}`;
}

/** Two figures: more would look as if it were known. */
function approximately(count: number): string {
  const [, power = '0'] = count.toExponential(1).split('e+');
  const step = Math.max(1, 10 ** (Number(power) - 1));
  return (Math.round(count / step) * step).toLocaleString('en-GB');
}
