/** List prices, in pounds without VAT, for UK South: the one table to correct when Microsoft's differ. */

/** Nobody looked them up that day: they are from memory and rounded, and each is to be checked where it says. */
export const writtenDownOn = '28 November 2026';

export type Price = {
  readonly what: string;
  readonly pounds: number;
  readonly per: string;
  readonly checkAt: string;
};

const pages = 'https://azure.microsoft.com/en-gb/pricing/details';
const cosmos = `${pages}/cosmos-db/autoscale-provisioned/`;

export const prices = {
  B1: {
    what: 'App Service, Linux, B1',
    pounds: 10.5,
    per: 'a month and instance',
    checkAt: `${pages}/app-service/linux/`,
  },
  serverless: {
    what: 'Cosmos DB serverless',
    pounds: 0.24,
    per: 'for a million request units',
    checkAt: `${pages}/cosmos-db/serverless/`,
  },
  autoscale: {
    what: 'Cosmos DB autoscale',
    pounds: 0.0104,
    per: 'for 100 request units a second, kept up for an hour',
    checkAt: cosmos,
  },
  provisioned: {
    what: 'Cosmos DB provisioned',
    pounds: 0.0069,
    per: 'for 100 request units a second, kept up for an hour',
    checkAt: `${pages}/cosmos-db/standard-provisioned/`,
  },
  stored: { what: 'Cosmos DB storage', pounds: 0.21, per: 'for a GB, a month', checkAt: cosmos },
  logs: {
    what: 'Log Analytics and Application Insights',
    pounds: 2.3,
    per: 'for a GB taken in',
    checkAt: `${pages}/monitor/`,
  },
  keptLonger: {
    what: 'Log Analytics, each month kept beyond the first',
    pounds: 0.09,
    per: 'for a GB, a month',
    checkAt: `${pages}/monitor/`,
  },
} as const satisfies Readonly<Record<string, Price>>;
