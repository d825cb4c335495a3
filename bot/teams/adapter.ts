/** The bot's front door: decides who may speak, runs the turn, and never leaves a person without an answer. */
import { randomUUID } from 'node:crypto';
import {
  type Activity,
  CloudAdapter,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import type {
  AuthenticateRequestResult,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { Clock } from '../../shared/domain/instant.ts';
import type { BotIdentity } from '../config.ts';
import { type Trace, untraced } from '../telemetry/trace.ts';
import { GuardedAuthentication, isRefusal } from './authentication/guarded-authentication.ts';
import { createLocalGuard } from './authentication/local-guard.ts';
import { createOutboundToken, type OutboundToken } from './authentication/outbound-token.ts';
import { createSdkAuthentication } from './authentication/sdk-authentication.ts';
import { createTeamsGuard } from './authentication/teams-guard.ts';
import { type AllowedTenants, isFromAllowedTenant } from './authentication/tenants.ts';
import { toLastResort } from './last-resort.ts';
import { toActivity } from './payload/activity.ts';
import { hasActivityShape } from './payload/shape.ts';

export type ActivityAnswer = { readonly status: number; readonly body?: unknown };

export type TurnLogic = (context: TurnContext) => Promise<void>;

export type AdapterOptions = {
  /** Null in local mode only: nothing is signed, and answers stay on this machine. */
  readonly identity: BotIdentity | null;
  readonly tenantIds: AllowedTenants;
  readonly clock: Clock;
  readonly credentials?: ServiceClientCredentialsFactory;
  /** Called once for what should not have happened. The activity is given without anything a person wrote. */
  readonly onUnexpected: (
    error: unknown,
    correlationId: string,
    activity: { readonly type: string; readonly name?: string },
  ) => void;
  /** Not measured unless told. */
  readonly trace?: Trace;
  /** The sentence a person reads when their turn broke. */
  readonly lastResort: (correlationId: string) => string;
};

export type Adapter = {
  /** Never rejects. 400: no activity, or none that can be read; 401: not from Teams; 403: not from a tenant we serve; 503: could not find out. */
  readonly handle: (
    activity: unknown,
    authorization: string | undefined,
    logic: TurnLogic,
  ) => Promise<ActivityAnswer>;
  /** For messages nobody asked for. */
  readonly outboundToken: OutboundToken;
};

export function createAdapter(options: AdapterOptions): Adapter {
  const setup = createSdkAuthentication(options.identity, options.credentials);
  const guard = options.identity ? createTeamsGuard(setup, options.clock) : createLocalGuard(setup);
  const authentication = new GuardedAuthentication(setup, guard);
  const cloudAdapter = new TurnAdapter(authentication, options.trace ?? untraced);

  return { handle, outboundToken: createOutboundToken(options.identity, setup) };

  async function handle(
    body: unknown,
    authorization = '',
    logic: TurnLogic,
  ): Promise<ActivityAnswer> {
    const activity = toActivity(body);
    if (!activity) return { status: 400 };
    try {
      const caller = await authentication.authenticateRequest(activity, authorization);
      if (!isFromAllowedTenant(activity, options.tenantIds)) return { status: 403 };
      if (!hasActivityShape(activity)) return { status: 400 };
      return await answer(caller, activity, logic);
    } catch (error) {
      if (isRefusal(error)) return { status: 401 };
      report(error, activity);
      return { status: 503 };
    }
  }

  async function answer(
    caller: AuthenticateRequestResult,
    activity: Activity,
    logic: TurnLogic,
  ): Promise<ActivityAnswer> {
    let leftWithoutWords = false;
    const response = await cloudAdapter.run(caller, activity, async (context) => {
      try {
        await logic(context);
      } catch (error) {
        leftWithoutWords = !(await apologise(context, report(error, activity)));
      }
    });
    if (leftWithoutWords) return { status: 500 };
    return response ?? { status: 200 };
  }

  function report(error: unknown, { type, name }: Activity): string {
    const correlationId = randomUUID();
    options.onUnexpected(
      error,
      correlationId,
      typeof name === 'string' ? { type, name } : { type },
    );
    return correlationId;
  }

  /** False when the person could not be told; why not adds nothing to the error already reported. */
  async function apologise(context: TurnContext, correlationId: string): Promise<boolean> {
    const words = toLastResort(context.activity, options.lastResort(correlationId));
    if (!words) return false;
    return context.sendActivity(words).then(
      () => true,
      () => false,
    );
  }
}

/** Opens the one protected door we need: a turn for a caller who is already authenticated. */
class TurnAdapter extends CloudAdapter {
  readonly #trace: Trace;

  constructor(authentication: GuardedAuthentication, trace: Trace) {
    super(authentication);
    this.#trace = trace;
  }

  override sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const of = activities.some(({ type }) => type === 'invokeResponse') ? 'answer' : 'message';
    return this.#trace.part({ kind: 'send', of }, () => super.sendActivities(context, activities));
  }

  override updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): ReturnType<CloudAdapter['updateActivity']> {
    return this.#trace.part({ kind: 'send', of: 'card in place' }, () =>
      super.updateActivity(context, activity),
    );
  }

  run(
    caller: AuthenticateRequestResult,
    activity: Activity,
    logic: TurnLogic,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(caller, activity, logic);
  }
}
