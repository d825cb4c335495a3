/** A body each command on what a team has one of understands, for tests that send all of them. */
import {
  type TeamCommand,
  type TeamCommandName,
  teamCommands,
} from '../../shared/contracts/api/team-commands.ts';
import { anyProgrammeBodyFor } from './any-blueprint-command.ts';
import { anyCommand } from './any-change-command.ts';

export const teamCommandNames = Object.keys(teamCommands) as TeamCommandName[];

const command = { commandId: 'team-command' };
const seen = { ...command, version: 1 };
const ofProgramme = { ...command, programmeId: 'programme-elmshire' };
const anyTheme = { name: 'Protected time', statement: '', keptBy: '', lies: [] };

export const anyTeamCommand: { readonly [Name in TeamCommandName]: TeamCommand<Name> } = {
  'barriers/raise': { barrier: 'Two days’ wait for a signature', keep: 'by-name' },
  'barriers/take-back': { barrierId: 'barrier-1' },
  'barriers/group': { newTheme: 'Signing off', barriers: ['barrier-1'] },
  'barriers/ungroup': { themeId: 'theme-1', barriers: ['barrier-1'] },
  'barriers/type-in': { ...command, wall: 'Signing off: Two logins each day' },
  'vote/open': { ...command, themes: ['theme-1', 'theme-2'] },
  'vote/give': { ...command, voteId: 'vote-1', theme: 0, votes: 2 },
  'vote/close': { ...command, voteId: 'vote-1' },
  'strands/choose': { ...seen, strands: ['theme-1'], isOrdered: false },
  'strands/mission': { ...seen, strandId: 'theme-1', mission: 'A yes on the same day' },
  'strands/end': { ...command, strandId: 'theme-1' },
  'ambition/add-value': { ...command, value: 'We ask first', opposite: 'It is decided for us' },
  'ambition/change-value': { ...seen, valueId: 'value-1', value: 'We ask', opposite: 'We tell' },
  'ambition/take-value-away': { ...seen, valueId: 'value-1' },
  'ambition/add-voice': { ...command, voice: 'Nobody tells their story twice' },
  'ambition/take-voice-back': { ...command, voiceId: 'voice-1' },
  'ambition/write-vision': { ...seen, version: 0, vision: 'Every family knows one person' },
  'programme/set-up': { ...command, programmeName: 'Elmshire together' },
  'programme/join': ofProgramme,
  'programme/leave': ofProgramme,
  'programme/decline': ofProgramme,
  'programme/invite': { ...command, invitedTeamId: 'team-south' },
  'programme/take-back': { ...command, invitedTeamId: 'team-south' },
  'left-behind/take-out': {
    ...{ ...ofProgramme, round: 1 },
    itemIds: ['learned team-north change-1 1'],
  },
  'left-behind/take-reflection-out': {
    ...{ programmeId: 'programme-elmshire', round: 1, reflectionId: 'reflection-1' },
  },
  'evidence/begin-round': { ...command, round: 1 },
  'evidence/put-in': command,
  'reflections/say': {
    ...{ reflection: 'One person to ask', hint: 'enabler', keep: 'by-name' },
  },
  'reflections/take-back': { reflectionId: 'reflection-1' },
  'gathered/withhold': { ...command, itemId: 'learned team-north change-1 1', isOut: true },
  'sense/place': { ...command, itemId: 'learned team-north change-1 1', side: 'enabler' },
  'sense/begin-theme': { ...command, ...anyTheme, side: 'enabler', itemIds: [] },
  'sense/put-theme-otherwise': { ...seen, ...anyTheme, themeId: 'theme-1' },
  'sense/drop-theme': { ...command, themeId: 'theme-1' },
  'sense/type-in': { ...command, wall: 'Protected time: KBT' },
  'sense/open-rings': command,
  'sense/close-rings': { ...command, ringsId: 'rings-1' },
  'answers/ring': { ...command, ringsId: 'rings-1', themeId: 'theme-1', says: 'true-for-us' },
  'sense/open-vote': { ...command, themes: ['theme-1', 'theme-2'] },
  'sense/close-vote': { ...command, voteId: 'vote-1' },
  'answers/give-votes': { ...command, voteId: 'vote-1', theme: 0, votes: 2 },
  'set-up': { ...seen, part: 'council', council: 'Elmshire Council' },
};

/** For whatever stands at that address of the API. */
export function anyBodyFor(path: string): object {
  const name = teamCommandNames.find((each) => path.endsWith(`Id/${each}`));
  if (name) return anyTeamCommand[name];
  return path.includes('/:programmeId/') ? anyProgrammeBodyFor(path) : anyCommand;
}
