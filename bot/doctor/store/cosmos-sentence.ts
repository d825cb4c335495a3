/**
 * What mends it when Cosmos DB turns the app away. Codes and words are those of Microsoft's pages "Diagnose and
 * troubleshoot Azure Cosmos DB forbidden exceptions" and "… unauthorized exceptions" (MicrosoftDocs/azure-databases-docs).
 */
import { doctorText } from '../../../shared/text/doctor/en-GB.ts';
import type { StoreConfig } from '../../config.ts';
import { toFacts } from '../findings/facts.ts';
import type { Trouble } from './probe.ts';

export type CosmosConfig = Extract<StoreConfig, { kind: 'cosmos' }>;

const words = doctorText.store;

export function toCosmosSentence(trouble: Trouble, config: CosmosConfig): string {
  const host = new URL(config.endpoint).host;
  if ('failure' in trouble) return ofFailure(trouble.failure, config, host);
  const {
    code,
    message = '',
    name = '',
  } = trouble.thrown as {
    readonly code?: unknown;
    readonly message?: string;
    readonly name?: string;
  };
  if (code === 401) return config.key ? words.keyRefused : words.tokenRefused(host);
  if (code === 403) return ofForbidden(message, trouble, config);
  if (code === 404) return words.noContainer(config.databaseId, config.containerId, host);
  if (/Credential|Authentication/.test(name)) return words.noIdentity(toWho(config));
  return doctorText.unexpected(toFacts(trouble.thrown));
}

function ofFailure(
  failure: Extract<Trouble, { failure: unknown }>['failure'],
  { databaseId, containerId }: CosmosConfig,
  host: string,
): string {
  if (failure === 'not-found') return words.noContainer(databaseId, containerId, host);
  return failure === 'throttled' ? words.busy : words.brokeOff;
}

/** The firewall says which way the request came; a missing right is named in brackets. */
function ofForbidden(message: string, { step }: Trouble, config: CosmosConfig): string {
  const host = new URL(config.endpoint).host;
  if (/Request originated from|firewall/i.test(message)) return words.firewall(host);
  const action = /perform action \[(Microsoft\.DocumentDB[\w./*]+)\]/i.exec(message)?.[1] ?? null;
  const say = step === 'read' ? words.mayNothing : words.mayOnlyRead;
  return say(toWho(config), host, action);
}

function toWho({ key, identityClientId }: CosmosConfig): string {
  if (key !== undefined) return words.theKey;
  return identityClientId === undefined ? words.thisIdentity : words.identity(identityClientId);
}
