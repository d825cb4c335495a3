/** Whether the keys can be read that Microsoft signs with: without them nobody is let in, in chat or on the tab. */
import type { Result } from '../../../shared/domain/result.ts';
import { doctorText } from '../../../shared/text/doctor/en-GB.ts';
import type { Answer, Ask } from '../findings/ask.ts';
import { type Finding, unless } from '../findings/finding.ts';

/** `tenantId` is there where the metadata is one tenant's. */
type Source = { readonly address: string; readonly tenantId?: string };

export type Heard = Source & { readonly answer: Result<Answer, string> };

const words = doctorText.metadata;

/** One of the bot's channel, and one a tenant that may use the tab. */
export function listMetadata(
  ofChannel: string,
  entra: string,
  tenantIds: readonly string[],
): readonly Source[] {
  const ofTenants = [...new Set(tenantIds)].map((tenantId) => ({
    address: `${entra}/${tenantId}/v2.0/.well-known/openid-configuration`,
    tenantId,
  }));
  return [{ address: ofChannel }, ...ofTenants];
}

export function askAll(sources: readonly Source[], ask: Ask): Promise<readonly Heard[]> {
  return Promise.all(
    sources.map(async (source) => ({ ...source, answer: await ask(source.address) })),
  );
}

export function checkMetadata(heard: readonly Heard[]): Finding {
  const hosts = heard.map(({ address }) => new URL(address).host);
  const sentences = heard.flatMap((each) => toSentence(each) ?? []);
  return unless([...new Set(sentences)], words.well([...new Set(hosts)].join(', ')));
}

function toSentence({ address, tenantId, answer }: Heard): string | null {
  const { host } = new URL(address);
  if (!answer.ok) return words.unreachable(host, answer.error);
  const { status, json } = answer.value;
  if (status === 200 && isRecord(json) && typeof json.jwks_uri === 'string') return null;
  if (tenantId !== undefined && isUnknownTenant(json)) return words.unknownTenant(tenantId);
  return words.notMetadata(host, status);
}

/** As Microsoft Entra words it: AADSTS90002, and AADSTS900021 for a tenant that no one could have. */
function isUnknownTenant(json: unknown): boolean {
  return isRecord(json) && /AADSTS(90002|900021)\b/.test(String(json.error_description));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
