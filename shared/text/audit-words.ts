/** Turns what somebody did in a team into one short phrase, without a word of what they wrote (P22). */
import type { AuditLine } from '../domain/people-data/audit.ts';
import { shortId } from '../domain/small-change/small-change.ts';
import { text } from './views/team.ts';

/** "SC-12: Priya Raman moved it to Influence". */
export function toAuditWords(line: AuditLine): string {
  const words = toDeedWords(line);
  return line.deed.of === 'change' ? text.audit.ofChange(shortId(line.deed.number), words) : words;
}

export function toDeedWords({ by, deed }: AuditLine): string {
  const { did } = text.audit;
  switch (deed.of) {
    case 'change':
      if (deed.forTeamOnly !== undefined)
        return text.history.forTeamOnly[`${deed.forTeamOnly}`](by);
      return text.history.did[deed.did](by, deed.stage && text.stages[deed.stage]);
    case 'set-up':
      return did['set-up'][deed.did](by);
    case 'ambition':
      return did.ambition[deed.did](by);
    case 'strands':
      return did.strands[deed.did](by);
    case 'team':
      return did.team[deed.did](by);
  }
}
