/**
 * What whoever runs the app reads of `npm run doctor`. Apart from the words people read in Teams, which the tab
 * carries to every phone and which speak of no databases and tokens. What is wrong is one sentence that mends it.
 */

const tryAgain =
  'Run this again in a minute; if it stays so, the newest lines of the log say more.';

export const doctorText = {
  heading: 'What Small Changes needs, looked at from here:',
  allWell: 'Nothing is wrong with what was looked at.',
  wrong: (count: number) =>
    count === 1 ? 'One thing is to be mended.' : `${count} things are to be mended.`,
  help: [
    'Looks at what Small Changes needs, with the settings it finds in the environment, and says what is wrong.',
    '',
    'npm run doctor -- [--package <zip>] [--reach] [--host <name>]',
    'node doctor.mjs [--package <zip>] [--reach] [--host <name>]   (where the server was unzipped)',
    '',
    '  --package <zip>  compare the app package for Teams with the settings',
    '  --reach          ask the running app, at its public host, whether it is ready',
    '  --host <name>    with --reach: another host than PUBLIC_HOST',
  ].join('\n'),
  unknownOption: (problem: string) => `${problem}. See --help.`,

  names: {
    node: 'Node',
    configuration: 'Configuration',
    tab: 'The tab',
    store: 'The store',
    credential: 'The bot’s credential',
    metadata: 'The keys Microsoft signs with',
    clock: 'The clock',
    package: 'The app package',
    reach: 'The app, from here',
  },

  unexpected: (facts: string) => `This could not be looked at (${facts}). ${tryAgain}`,
  tooLong: (seconds: number) =>
    `Nothing was heard within ${seconds} seconds: let this machine reach it, or see whether a proxy holds it up.`,
  needsConfiguration: 'looked at once the configuration is mended',
  notInLocalMode: 'not looked at in local mode, in which nothing is signed',

  node: {
    well: (version: string) => `this is Node ${version}`,
    trial: (version: string) =>
      `this is Node ${version}, enough for a trial; to serve people takes Node 24`,
    old: (version: string) => `This is Node ${version}: install Node 24, or Node 20 for a trial.`,
  },

  configuration: {
    local: 'local mode: for a laptop, with demo people and no registration',
    production: 'every setting can be read',
    misspelt: (given: string, meant: string) =>
      `${given} is not read: call it ${meant}, letter for letter, or take it away.`,
    otherTenant:
      'the bot’s own tenant (MicrosoftAppTenantId) is not in TENANT_IDS, so its people are not let in',
  },

  tab: {
    well: 'it is built',
    missing:
      'It is not built: run npm run build, or deploy the zip that npm run zip makes, which has it.',
  },

  store: {
    well: (where: string) => `a document of its own was written, read and deleted in ${where}`,
    cosmos: (database: string, container: string, host: string) =>
      `${database}/${container} at ${host}`,
    notYet: (file: string) => `${file} is not there yet and can be made at the first start`,
    folder: (file: string, folder: string) =>
      `The data file ${file} cannot be made: give the user the server runs as the right to write in ${folder}, or set DATA_FILE to another place.`,
    unreachable: (host: string, reason: string) =>
      `Cosmos DB does not answer at ${host} (${reason}): check COSMOS_ENDPOINT, and let this machine reach that host on port 443.`,
    busy: `Cosmos DB answers, and is too busy for one document: look at its throughput. ${tryAgain}`,
    held: `Another program keeps the data file to itself: close whatever has it open besides the server. ${tryAgain}`,
    brokeOff: `The store broke off while a document was being written. ${tryAgain}`,
    keyRefused:
      'Cosmos DB does not take COSMOS_KEY: leave it out, so that the managed identity signs in, since the accounts made here have their keys switched off.',
    tokenRefused: (host: string) =>
      `Cosmos DB at ${host} does not take the token of this identity: the identity and the account have to belong to the same Microsoft Entra tenant.`,
    firewall: (host: string) =>
      `The firewall of Cosmos DB lets nothing through from here: under Networking of the account at ${host}, allow the network the server calls from.`,
    mayNothing: (who: string, host: string, action: string | null) =>
      `${who} may not read in Cosmos DB at ${host}${lacking(action)}: give it the role Cosmos DB Built-in Data Contributor on the database, with az cosmosdb sql role assignment create.`,
    mayOnlyRead: (who: string, host: string, action: string | null) =>
      `${who} may read but not write in Cosmos DB at ${host}${lacking(action)}: give it the role Cosmos DB Built-in Data Contributor on the database, with az cosmosdb sql role assignment create.`,
    theKey: 'The key in COSMOS_KEY',
    thisIdentity: 'The identity of this machine',
    identity: (clientId: string) => `The managed identity ${clientId}`,
    noContainer: (database: string, container: string, host: string) =>
      `There is no database ${database} with a container ${container} at ${host}: deploy infra/main.bicep, or set COSMOS_DATABASE and COSMOS_CONTAINER to what is there.`,
    noIdentity: (who: string) =>
      `${who} gets no token for Cosmos DB: run this on the web app itself, with that identity assigned to it under Identity, User assigned.`,
    damaged: (reason: string) =>
      `${reason} Put a backup in its place, as infra/README.md says under Backing up.`,
    sqlite: (reason: string) =>
      `${reason} Give the user the server runs as the right to write to it and to its folder, or set DATA_FILE to another place.`,
  },

  credential: {
    well: 'a token to write to Teams with can be had',
    wrongSecret:
      'MicrosoftAppPassword is no secret of this registration (AADSTS7000215): set it to the value of a client secret, not to its id.',
    expiredSecret:
      'MicrosoftAppPassword has expired (AADSTS7000222): make a new client secret for the registration, and set it to that.',
    unknownApp: (appId: string, tenantId: string) =>
      `Microsoft Entra knows no application ${appId} in the tenant ${tenantId} (AADSTS700016): check MicrosoftAppId and MicrosoftAppTenantId against the registration.`,
    unknownTenant: (tenantId: string) =>
      `Microsoft Entra knows no tenant ${tenantId} (AADSTS90002): set MicrosoftAppTenantId to the directory id of your organisation.`,
    switchedOff: (appId: string) =>
      `The application ${appId} is switched off in Microsoft Entra (AADSTS7000112): let its users sign in again, under Enterprise applications.`,
    otherRefusal: (code: string) =>
      `Microsoft Entra gives no token (AADSTS${code}): https://login.microsoftonline.com/error?code=${code} says why.`,
    noIdentity: (appId: string) =>
      `No token comes from the managed identity ${appId}: run this on the web app itself, with that identity assigned to it under Identity, User assigned, and MicrosoftAppId set to its client id.`,
    otherIdentity: (appId: string) =>
      `The token is not for ${appId} but for somebody else signed in on this machine: run this on the web app itself, or sign out of the Azure command line.`,
    unreachable: (host: string) =>
      `No token can be asked for, since ${host} does not answer: let this machine reach it on port 443.`,
  },

  metadata: {
    well: (hosts: string) => `they can be read from ${hosts}`,
    unreachable: (host: string, reason: string) =>
      `${host} does not answer (${reason}): let this machine reach it on port 443, or nobody can be recognised.`,
    notMetadata: (host: string, status: number) =>
      `What answers at ${host} (${status}) is not Microsoft’s: a proxy may be in between; let this machine reach that host without it.`,
    unknownTenant: (tenantId: string) =>
      `Microsoft Entra knows no tenant ${tenantId}: take it out of TENANT_IDS, or write it as the directory id of that organisation.`,
  },

  clock: {
    well: 'it is right to the minute',
    off: (seconds: number, way: 'fast' | 'slow', host: string) =>
      `It is ${seconds} seconds ${way} of ${host}: set this machine’s time from a time server, since tokens are refused by a clock that is wrong.`,
    notTold: 'not compared, since nothing that tells the time was heard',
  },

  package: {
    notGiven: 'compared when --package <zip> names it',
    well: 'its ids and addresses are those of the settings',
    unread: (path: string) => `${path} cannot be read: check the path after --package.`,
    noZip: (path: string) =>
      `${path} is no zip with a manifest.json at its root: make it again with npm run package.`,
    botId: (has: string, wants: string) =>
      `The package is for the bot ${has}, and MicrosoftAppId is ${wants}: make it again with npm run package -- --app-id ${wants}.`,
    tabId: (has: string, wants: string) =>
      `The package signs the tab in as ${has}, and TAB_CLIENT_ID is ${wants}: make it again with npm run package -- --tab-client-id ${wants}.`,
    host: (has: string, wants: string) =>
      `The package is for the host ${has}, and PUBLIC_HOST is ${wants}: make it again with npm run package -- --host ${wants}.`,
    resource: (has: string, wants: string) =>
      `The package asks for tokens for ${has}, and the tab’s registration has ${wants} as its Application ID URI: make it again with npm run package.`,
    nothing: 'nothing',
  },

  reach: {
    notAsked: 'asked when --reach is given',
    noHost: 'not asked, since there is no PUBLIC_HOST in local mode; --host names one',
    well: (address: string) => `${address} says that it is ready`,
    unreachable: (host: string, reason: string) =>
      `${host} does not answer (${reason}): start the app, and check that its name and certificate lead to it.`,
    notReady: (address: string) =>
      `${address} says that the store is out of reach (503): what is said of the store above mends it, on the machine the app runs on.`,
    somethingElse: (address: string, status: number) =>
      `What answers at ${address} (${status}) is not Small Changes: point that host name to the web app, or put the zip in place.`,
  },

  reasons: {
    ENOTFOUND: 'no such host',
    EAI_AGAIN: 'its name cannot be looked up',
    ECONNREFUSED: 'nothing listens there',
    ECONNRESET: 'the connection was cut',
    ETIMEDOUT: 'no answer in time',
    certificate: 'its certificate is not trusted here',
    other: 'no connection',
  },
} as const;

function lacking(action: string | null): string {
  return action === null ? '' : ` (it lacks ${action})`;
}
