/** The only reader of the environment: turns it into a typed configuration, or names everything wrong with it. */
import { z } from 'zod';
import { type BankHolidayRegion, bankHolidayRegions } from '../shared/calendar/regions.ts';
import { fail, ok, type Result } from '../shared/domain/result.ts';
import { type Retention, usualRetention } from '../shared/domain/retention.ts';
import type { Concern } from '../shared/domain/safeguarding/safeguarding.ts';

/** Names the Bot Framework SDK itself understands; they pass through, so that a sovereign cloud can be used. */
export const sdkSettingNames = [
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'ToBotFromChannelTokenIssuer',
  'ToChannelFromBotOAuthScope',
  'ToChannelFromBotLoginUrl',
  'OAuthUrl',
  'CallerId',
  'ValidateAuthority',
] as const;

export const settingNames = [
  'PORT',
  'LOCAL_MODE',
  'LOG_LEVEL',
  'SIGNPOST_CHILD_AT_RISK',
  'SIGNPOST_WRONGDOING',
  'PRIVACY_CONTACT',
  'BANK_HOLIDAYS',
  'KEEP_TEAM_MONTHS',
  'KEEP_LEAVER_DAYS',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'APPLICATIONINSIGHTS_CONNECTION_STRING',
  'DATA_FILE',
  'COSMOS_ENDPOINT',
  'COSMOS_KEY',
  'COSMOS_DATABASE',
  'COSMOS_CONTAINER',
  'TENANT_IDS',
  'TAB_CLIENT_ID',
  'PUBLIC_HOST',
  'MicrosoftAppId',
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
  ...sdkSettingNames,
] as const;

export type BotIdentity = {
  readonly appId: string;
  readonly appType: 'SingleTenant' | 'UserAssignedMsi';
  readonly appTenantId: string;
  /** Only for SingleTenant; a managed identity has none. */
  readonly password?: string;
  readonly sdkSettings: Readonly<Partial<Record<(typeof sdkSettingNames)[number], string>>>;
};

export type StoreConfig =
  | {
      readonly kind: 'cosmos';
      readonly endpoint: string;
      /** Only for an emulator; without it the managed identity is used. */
      readonly key?: string;
      /** The bot's own managed identity, which the infrastructure lets read and write. */
      readonly identityClientId?: string;
      readonly databaseId: string;
      readonly containerId: string;
    }
  | { readonly kind: 'sqlite'; readonly file: string };

/** The resource's own name for itself: who has it may send measurements, and read none. */
export type ApplicationInsights = {
  readonly ingestionEndpoint: string;
  readonly instrumentationKey: string;
};

/** Where measurements go: one or both. */
export type Telemetry = {
  /** A collector's address, without a slash at its end. */
  readonly otlp?: string;
  readonly applicationInsights?: ApplicationInsights;
};

type Common = {
  readonly port: number;
  readonly logLevel: string;
  /** The council's own words on who to turn to (P4); ours stand in for what is not set. */
  readonly signposts: Partial<Readonly<Record<Concern, string>>>;
  /** Who in the council answers for what is kept, in its own words; null: not told. */
  readonly privacyContact: string | null;
  /** Nobody is prompted on these (P14). */
  readonly bankHolidays: BankHolidayRegion;
  /** How long things are kept (P22). */
  readonly retention: Retention;
  readonly store: StoreConfig;
  /** Left out: nothing is measured, and nothing of what would do it is loaded. */
  readonly telemetry?: Telemetry;
};

export type Config =
  /** On a laptop: no Bot Framework identity, loopback only, demo people, any tenant. */
  | (Common & { readonly mode: 'local' })
  | (Common & {
      readonly mode: 'production';
      readonly bot: BotIdentity;
      readonly tenantIds: readonly string[];
      readonly tab: { readonly clientId: string; readonly publicHost: string };
    });

function whole(least: number, most: number, error: string) {
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

const truth = z.enum(['true', 'false'], { error: 'must be true or false' }).default('false');
/** In small letters, as tokens name it: they are compared letter for letter. */
const guid = z.guid({ error: 'must be a GUID' }).toLowerCase();
const guids = z
  .string({ error: 'must list at least one tenant id' })
  .transform((value) => value.split(',').map((id) => id.trim()))
  .pipe(z.array(z.guid({ error: 'must be GUIDs with commas between them' }).toLowerCase()));
const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const endpoint = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
/** `Name=value` with semicolons between them, of which two are needed. */
const connectionString = z.string().transform((value, context): ApplicationInsights => {
  const parts = new Map(value.split(';').map((part) => splitOnce(part.trim())));
  const ingestionEndpoint = parts.get('IngestionEndpoint') ?? '';
  const instrumentationKey = parts.get('InstrumentationKey') ?? '';
  if (endpoint.safeParse(ingestionEndpoint).success && instrumentationKey !== '')
    return { ingestionEndpoint, instrumentationKey };
  context.addIssue('must be the connection string of an Application Insights resource');
  return z.NEVER;
});

const monthsError = 'must be a whole number of months from 6 to 240, or always';

const CommonSettings = z.object({
  PORT: z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65_535).default(3978),
  LOCAL_MODE: truth,
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
  SIGNPOST_CHILD_AT_RISK: z.string().optional(),
  SIGNPOST_WRONGDOING: z.string().optional(),
  PRIVACY_CONTACT: z.string().trim().max(300, 'must be at most 300 characters long').optional(),
  BANK_HOLIDAYS: z
    .enum(bankHolidayRegions, { error: `must be one of ${bankHolidayRegions.join(', ')}` })
    .default('GB-ENG'),
  KEEP_TEAM_MONTHS: z
    .union([z.literal('always'), whole(6, 240, monthsError)], { error: monthsError })
    .default(usualRetention.teamMonths ?? 'always'),
  KEEP_LEAVER_DAYS: whole(30, 730, 'must be a whole number of days from 30 to 730').default(
    usualRetention.leaverDays,
  ),
  DATA_FILE: z.string().min(1).default('.data/small-changes.db'),
  OTEL_EXPORTER_OTLP_ENDPOINT: endpoint.optional(),
  APPLICATIONINSIGHTS_CONNECTION_STRING: connectionString.optional(),
  COSMOS_ENDPOINT: endpoint.optional(),
  COSMOS_KEY: z.string().min(1).optional(),
  COSMOS_DATABASE: z.string().min(1).default('small-changes'),
  COSMOS_CONTAINER: z.string().min(1).default('documents'),
});

/** Keys and people's words go there, so only a database on this machine is spoken to in the open. */
const safeEndpoint = endpoint.pipe(
  z.string().regex(/^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/, {
    error: 'must be an https address',
  }),
);

const ProductionSettings = CommonSettings.extend({
  COSMOS_ENDPOINT: safeEndpoint.optional(),
  MicrosoftAppId: z
    .guid({
      error:
        'must be the GUID of the bot registration; without it anybody could speak for Teams (LOCAL_MODE=true runs on a laptop without one)',
    })
    .toLowerCase(),
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMsi'], {
    error: 'must be SingleTenant or UserAssignedMsi',
  }),
  MicrosoftAppTenantId: guid,
  MicrosoftAppPassword: z.string().min(1).optional(),
  TENANT_IDS: guids,
  TAB_CLIENT_ID: guid,
  PUBLIC_HOST: z
    .string({ error: 'must be the host name people reach the app at' })
    .regex(/^[a-z0-9.-]+(:\d+)?$/i, 'must be a host name without https://'),
});

/** Errors: one sentence for every setting that is wrong. Empty values count as not set. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Result<Config, readonly string[]> {
  const given = findGiven(env);
  return given.LOCAL_MODE === 'true' ? readLocal(given) : readProduction(given);
}

/** Of whoever only looks at what is stored: where it is, and the tenants whose people it has; of none, in local mode. */
export type StoreSettings = { readonly store: StoreConfig; readonly tenantIds: readonly string[] };

const StoreSettingsShape = CommonSettings.extend({
  COSMOS_ENDPOINT: safeEndpoint.optional(),
  TENANT_IDS: guids.optional(),
});

/** The store the server has, without what only a server needs. Errors: as `readConfig`. */
export function readStoreSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Result<StoreSettings, readonly string[]> {
  const given = findGiven(env);
  const parsed = StoreSettingsShape.safeParse(given);
  if (!parsed.success) return fail(toSentences(parsed.error));
  const { store } = toCommon(parsed.data);
  const identity = given.MicrosoftAppType === 'UserAssignedMsi' ? given.MicrosoftAppId : undefined;
  const tenantIds = parsed.data.TENANT_IDS ?? [];
  const isAssigned = store.kind === 'cosmos' && identity !== undefined;
  return ok({ store: isAssigned ? { ...store, identityClientId: identity } : store, tenantIds });
}

function findGiven(env: Readonly<Record<string, string | undefined>>): Given {
  return Object.fromEntries(settingNames.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

/** Every name in the environment, a setting's or not. */
export function listNames(
  env: Readonly<Record<string, string | undefined>> = process.env,
): readonly string[] {
  return Object.keys(env);
}

/** The configuration on a laptop, whatever LOCAL_MODE says. Errors: as `readConfig`. */
export function readLocalConfig(): Result<Config, readonly string[]> {
  return readConfig({ ...process.env, LOCAL_MODE: 'true' });
}

type Given = Readonly<Record<string, string | undefined>>;

function readLocal(given: Given): Result<Config, readonly string[]> {
  const parsed = CommonSettings.safeParse(given);
  if (!parsed.success) return fail(toSentences(parsed.error));
  return ok({ mode: 'local', ...toCommon(parsed.data) });
}

function readProduction(given: Given): Result<Config, readonly string[]> {
  const parsed = ProductionSettings.safeParse(given);
  const wrong = [
    ...(parsed.success ? [] : toSentences(parsed.error)),
    ...(lacksPassword(given)
      ? ['MicrosoftAppPassword must be set when MicrosoftAppType is SingleTenant.']
      : []),
    ...(hasStrayPassword(given)
      ? ['MicrosoftAppPassword must be left out when MicrosoftAppType is UserAssignedMsi.']
      : []),
    ...(isIdentityForTab(given)
      ? [
          'TAB_CLIENT_ID must be another than MicrosoftAppId when MicrosoftAppType is UserAssignedMsi: a managed identity cannot sign people in.',
        ]
      : []),
  ];
  if (!parsed.success || wrong.length > 0) return fail(wrong);
  const settings = parsed.data;
  const password = settings.MicrosoftAppPassword;
  return ok({
    mode: 'production',
    ...withIdentity(toCommon(settings), settings),
    bot: {
      appId: settings.MicrosoftAppId,
      appType: settings.MicrosoftAppType,
      appTenantId: settings.MicrosoftAppTenantId,
      ...(password !== undefined && { password }),
      sdkSettings: Object.fromEntries(
        sdkSettingNames.flatMap((name) => (given[name] ? [[name, given[name]]] : [])),
      ),
    },
    tenantIds: settings.TENANT_IDS,
    tab: { clientId: settings.TAB_CLIENT_ID, publicHost: settings.PUBLIC_HOST },
  });
}

function withIdentity(
  common: Common,
  { MicrosoftAppType, MicrosoftAppId }: z.infer<typeof ProductionSettings>,
): Common {
  if (common.store.kind !== 'cosmos' || MicrosoftAppType !== 'UserAssignedMsi') return common;
  return { ...common, store: { ...common.store, identityClientId: MicrosoftAppId } };
}

function lacksPassword({ MicrosoftAppType: type, MicrosoftAppPassword: password }: Given): boolean {
  return type === 'SingleTenant' && password === undefined;
}

/** A managed identity has no password, and the SDK starts with none. */
function hasStrayPassword({
  MicrosoftAppType: type,
  MicrosoftAppPassword: password,
}: Given): boolean {
  return type === 'UserAssignedMsi' && password !== undefined;
}

function isIdentityForTab({
  MicrosoftAppType: type,
  MicrosoftAppId: bot,
  TAB_CLIENT_ID: tab,
}: Given): boolean {
  return type === 'UserAssignedMsi' && tab !== undefined && tab === bot;
}

function toRetention({ KEEP_TEAM_MONTHS, KEEP_LEAVER_DAYS }: z.infer<typeof CommonSettings>) {
  const teamMonths = KEEP_TEAM_MONTHS === 'always' ? null : KEEP_TEAM_MONTHS;
  return { teamMonths, leaverDays: KEEP_LEAVER_DAYS };
}

function toCommon(settings: z.infer<typeof CommonSettings>): Common {
  const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key } = settings;
  const telemetry = toTelemetry(settings);
  const { SIGNPOST_CHILD_AT_RISK: atRisk, SIGNPOST_WRONGDOING: wrongdoing } = settings;
  return {
    port: settings.PORT,
    signposts: {
      ...(atRisk !== undefined && { 'child-at-risk': atRisk }),
      ...(wrongdoing !== undefined && { wrongdoing }),
    },
    privacyContact: settings.PRIVACY_CONTACT || null,
    logLevel: settings.LOG_LEVEL,
    bankHolidays: settings.BANK_HOLIDAYS,
    retention: toRetention(settings),
    store: endpoint
      ? {
          kind: 'cosmos',
          endpoint,
          ...(key !== undefined && { key }),
          databaseId: settings.COSMOS_DATABASE,
          containerId: settings.COSMOS_CONTAINER,
        }
      : { kind: 'sqlite', file: settings.DATA_FILE },
    ...(telemetry && { telemetry }),
  };
}

function toTelemetry(settings: z.infer<typeof CommonSettings>): Telemetry | null {
  const otlp = settings.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/+$/, '');
  const applicationInsights = settings.APPLICATIONINSIGHTS_CONNECTION_STRING;
  if (otlp === undefined && applicationInsights === undefined) return null;
  return {
    ...(otlp !== undefined && { otlp }),
    ...(applicationInsights !== undefined && { applicationInsights }),
  };
}

function splitOnce(part: string): readonly [string, string] {
  const at = part.indexOf('=');
  return [part.slice(0, Math.max(0, at)), part.slice(at + 1)];
}

function toSentences(error: z.ZodError): readonly string[] {
  const sentences = error.issues.map(({ path, message }) => `${path[0]?.toString()} ${message}.`);
  return [...new Set(sentences)];
}
