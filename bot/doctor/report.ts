/** Runs one check after the other and prints a line for each: a tick, what mends it, or why it was left out. */
import { doctorText } from '../../shared/text/doctor/en-GB.ts';
import { toFacts } from './findings/facts.ts';
import { type Check, type Finding, wrong } from './findings/finding.ts';

/** Returns the exit code: 1 where anything is wrong. */
export async function report(
  checks: readonly Check[],
  print: (line: string) => void,
): Promise<number> {
  let wrongs = 0;
  print(doctorText.heading);
  for (const check of checks) {
    const finding = await runSafely(check);
    if (finding.kind === 'wrong') wrongs += finding.sentences.length;
    for (const line of toLines(check.name, finding)) print(line);
  }
  print(wrongs === 0 ? doctorText.allWell : doctorText.wrong(wrongs));
  return wrongs === 0 ? 0 : 1;
}

/** One that breaks says so, and the others are run all the same. */
async function runSafely({ run }: Check): Promise<Finding> {
  try {
    return await run();
  } catch (error) {
    return wrong(doctorText.unexpected(toFacts(error)));
  }
}

function toLines(name: string, finding: Finding): readonly string[] {
  switch (finding.kind) {
    case 'well':
      return [`✓ ${name}: ${finding.said}`];
    case 'skipped':
      return [`– ${name}: ${finding.said}`];
    default:
      return finding.sentences.map((sentence) => `✗ ${name}: ${sentence}`);
  }
}
