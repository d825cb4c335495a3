/** A body each command on a local blueprint understands, for tests that send all of them. */
import {
  type BlueprintCommand,
  type BlueprintCommandName,
  blueprintCommands,
} from '../../shared/contracts/api/blueprint/blueprint-commands.ts';
import type { ProgrammeVerb } from '../../shared/domain/programme/permissions.ts';

export const blueprintCommandNames = Object.keys(blueprintCommands) as BlueprintCommandName[];

const command = { commandId: 'blueprint-command' };
const pillar = { ...command, pillarId: 'pillar-1', version: 1 };
const experiment = { ...command, experimentId: 'experiment-1' };

export const anyBlueprintCommand: {
  readonly [Name in BlueprintCommandName]: BlueprintCommand<Name>;
} = {
  'vision/choose': { ...command, version: 0, vision: 'Every family knows one person' },
  'vision/take-back': { ...command, version: 0 },
  'pillars/draw': { ...command, pillarTitle: 'A yes on the day', themeIds: ['theme-1'] },
  'pillars/edit': { ...pillar, pillarTitle: 'Time that is protected' },
  'pillars/commit': { ...pillar, commitment: 'I ask for a second line by March' },
  'pillars/drop': { ...command, pillarId: 'pillar-2' },
  'asks/ask': {
    ...{ ...command, pillarId: null },
    ...{ askedRole: 'Head of IT', askedFor: 'One login for both systems' },
  },
  'asks/take-back': { ...command, askId: 'ask-1' },
  'asks/answer': { ...command, version: 1, askId: 'ask-1', answer: 'yes' },
  'experiments/propose': { ...command, pillarId: 'pillar-1', experimentTitle: 'A quiet hour' },
  'experiments/edit': {
    ...{ ...experiment, version: 1, experimentTitle: 'One duty line for a week' },
    ...{ ifWe: 'answer in turns', thenWe: 'fewer visits broken off', becauseOf: 'one is called' },
    signals: [{ signal: 'Visits broken off', seenBy: 'a-count' }],
  },
  'experiments/take': experiment,
  'experiments/start': experiment,
  'experiments/try': { ...experiment, teamId: 'team-north' },
  'experiments/skip': experiment,
  'experiments/rest': experiment,
  'experiments/resume': experiment,
  'experiments/correct-cycle': {
    ...{ ...experiment, version: 1, cycle: 1, learned: 'Two lines are enough' },
  },
  'experiments/tell-cycle': {
    ...{ ...experiment, cycle: 1, learned: 'One line is enough', decision: 'adapt' },
  },
};

export const verbOf: Readonly<Record<BlueprintCommandName, ProgrammeVerb>> = {
  'vision/choose': 'choose-vision',
  'vision/take-back': 'choose-vision',
  'pillars/draw': 'draw-pillar',
  'pillars/edit': 'edit-pillar',
  'pillars/commit': 'commit',
  'pillars/drop': 'drop-pillar',
  'asks/ask': 'ask-for',
  'asks/take-back': 'take-ask-back',
  'asks/answer': 'answer-ask',
  'experiments/propose': 'propose-experiment',
  'experiments/edit': 'edit-experiment',
  'experiments/take': 'take-experiment',
  'experiments/start': 'start-experiment',
  'experiments/try': 'try-experiment',
  'experiments/skip': 'tell-cycle',
  'experiments/rest': 'start-experiment',
  'experiments/resume': 'start-experiment',
  'experiments/tell-cycle': 'tell-cycle',
  'experiments/correct-cycle': 'tell-cycle',
};

/** For whatever stands at that address of the API. */
export function anyProgrammeBodyFor(path: string): object {
  const name = blueprintCommandNames.find((each) => path.endsWith(`/:programmeId/${each}`));
  if (path.endsWith('/editions/make')) return command;
  if (path.endsWith('/editions/sign')) return { ...command, n: 1, signedAs: 'Head of service' };
  return name ? anyBlueprintCommand[name] : { ...command, person: 'amara', role: 'leader' };
}
