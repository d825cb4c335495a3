/** Whether the settings can be read: what the server would say of them when it starts, and what it would not notice. */
import type { Result } from '../../shared/domain/result.ts';
import { doctorText } from '../../shared/text/doctor/en-GB.ts';
import { type Config, settingNames } from '../config.ts';
import { type Finding, well, wrong } from './findings/finding.ts';

const { configuration: words } = doctorText;

export function checkConfiguration(
  config: Result<Config, readonly string[]>,
  given: readonly string[],
): Finding {
  const sentences = [...(config.ok ? [] : config.error), ...findMisspelt(given)];
  if (!config.ok || sentences.length > 0) return wrong(...sentences);
  return well([words[config.value.mode], ...toNotes(config.value)].join('; '));
}

/** The server reads no name it does not know: what was meant by it is left at its default, without a word. */
function findMisspelt(given: readonly string[]): readonly string[] {
  const known = new Map(settingNames.map((name) => [toBare(name), name]));
  return given.flatMap((name) => {
    const meant = known.get(toBare(name));
    return meant === undefined || given.includes(meant) ? [] : [words.misspelt(name, meant)];
  });
}

/** Names differ by these where somebody wrote them from memory. */
function toBare(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]|s$/g, '');
}

/** Lawful, and seldom meant. */
function toNotes(config: Config): readonly string[] {
  if (config.mode === 'local' || config.tenantIds.includes(config.bot.appTenantId)) return [];
  return [words.otherTenant];
}
