/** Whether the settings can be read: what the server would say of them when it starts. */
import type { Result } from '../../shared/domain/result.ts';
import { doctorText } from '../../shared/text/doctor/en-GB.ts';
import type { Config } from '../config.ts';
import { type Finding, well, wrong } from './findings/finding.ts';

export function checkConfiguration(config: Result<Config, readonly string[]>): Finding {
  return config.ok ? well(doctorText.configuration[config.value.mode]) : wrong(...config.error);
}
