/** A body every command on a change understands, for tests that send it to each of them. */
import {
  type ChangeCommandName,
  changeCommands,
} from '../../shared/contracts/api/change-commands.ts';

export const changeCommandNames = Object.keys(changeCommands) as ChangeCommandName[];

export const anyChangeCommand = {
  commandId: 'second-command',
  version: 1,
  to: 'develop',
  reason: 'Ready',
  title: 'Share a desk day',
  scope: 'in-our-gift',
  why: 'Families wait two days',
  stakeholderId: 'person-1',
  role: 'Service manager',
  stance: 'doubtful',
  thanks: 'Jo came along',
  progress: 'The rota is agreed',
  nextOwner: 'amara',
  strandId: null,
  barrierIds: [],
  beyond: 'money',
  ofRole: 'Finance',
  askId: 'ask-1',
  answer: 'yes',
  happened: 'We tried it',
  go: 1,
  forTeamOnly: true,
} as const;

/** The same, with what a decision about words that name somebody has beside it. */
export const anyCommand = {
  ...anyChangeCommand,
  id: 'name-1',
  words: 'Ask Nadia',
  keep: true,
  wanted: 'end',
};
