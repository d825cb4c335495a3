/** What the values of choices mean, for whoever reads documents and not the app: one more value is a type error here until it is in. */
import type { Movement } from '../../shared/domain/check-in/check-ins.ts';
import type { ItemKind, Outcome } from '../../shared/domain/mailbox/mailbox.ts';
import type { Role } from '../../shared/domain/permissions.ts';
import type { RoundKind, Statement } from '../../shared/domain/pulse/pulse.ts';
import type { AskAnswer } from '../../shared/domain/small-change/asks.ts';
import type { Decision, TimeBasis } from '../../shared/domain/small-change/content/learning.ts';
import type { SmallChange } from '../../shared/domain/small-change/small-change.ts';
import type { TeamStatus } from '../../shared/domain/team/status.ts';
import { valueWords as told } from '../../shared/text/about/field-words.ts';
import { enGB } from '../../shared/text/en-GB.ts';
import { toTable } from './table.ts';

type Words = Readonly<Record<string, string>>;

const somebody = 'somebody';

function did(words: Readonly<Record<string, (who: string, stage: null) => string>>): Words {
  return Object.fromEntries(Object.entries(words).map(([key, say]) => [key, say(somebody, null)]));
}

const { fields: mine } = enGB.privacy.mine;
const { 'set-up': setUp, ambition, strands, team } = enGB.audit.did;

const rows: readonly (readonly [field: string, values: Words])[] = [
  ['`stage`', enGB.stages],
  ['`scope`', enGB.scope],
  ['`beyond`', enGB.beyonds],
  [
    '`status` of a change',
    { open: 'on the board', withdrawn: 'taken off the board' } satisfies Readonly<
      Record<SmallChange['status'], string>
    >,
  ],
  [
    '`status` of a team',
    {
      active: 'it goes on',
      archived: 'archived in Teams, and asked nothing',
      deleted: 'deleted in Teams',
    } satisfies Readonly<Record<TeamStatus, string>>,
  ],
  ['`role`', enGB.roles satisfies Readonly<Record<Role, string>>],
  ['`history[].did` of a change', did(enGB.history.did)],
  ['`history[].did` of the team', did(setUp)],
  ['`acts[].did`', did(team)],
  ['`history[].did` of values and vision', did(ambition)],
  ['`history[].did` of votes and strands', did(strands)],
  ['`stances[].stance`', enGB.stances],
  ['`stakeholders[].say`', enGB.says],
  ['`weighing.familyValue`', enGB.familyValues],
  ['`weighing.gift`', enGB.gifts],
  ['`weighing.effort`', enGB.efforts],
  [
    '`asks[].answer.answer`',
    { yes: 'yes', 'not-yet': 'not yet, because …', 'lets-talk': 'let’s talk' } satisfies Readonly<
      Record<AskAnswer, string>
    >,
  ],
  [
    '`learning.decision`',
    { keep: 'keep it', adapt: 'adapt it and go again', stop: 'stop it' } satisfies Readonly<
      Record<Decision, string>
    >,
  ],
  ['`timeReleased.use`', enGB.timeUses],
  [
    '`timeReleased.basis`',
    { measured: 'measured', estimated: 'estimated' } satisfies Readonly<Record<TimeBasis, string>>,
  ],
  ['`timeReleased.sureness`', enGB.sureness],
  [
    '`said[].movement`',
    told['check-ins answers[].said[].movement'] as Readonly<Record<Movement, string>>,
  ],
  [
    '`closed[].kind` of the pulse',
    {
      start: 'all four statements, at the start',
      middle: 'in the middle',
      end: 'at the end',
      light: 'one of them, to supervisors',
    } satisfies Readonly<Record<RoundKind, string>>,
  ],
  [
    '`statements` of the pulse',
    {
      connected: 'connectedness',
      able: 'being able to make change',
      motivated: 'motivation',
      hopeful: 'optimism',
    } satisfies Readonly<Record<Statement, string>>,
  ],
  ['`quiet.kind`', told['mailbox quiet.kind'] ?? {}],
  [
    '`kinds`, `waiting[].kind`',
    told['mailbox deliveries[].kinds[]'] as Readonly<Record<ItemKind, string>>,
  ],
  ['`status` of an experiment', mine.experimentStates],
  ['`signals[].seenBy`', mine.waysToSee],
  ['`outcome`', told['mailbox deliveries[].outcome'] as Readonly<Record<Outcome, string>>],
];

export const valueWords = [
  '## What the values mean',
  'The page that `npm run about` writes for somebody has those of what is theirs alone in these words already.',
  toTable(
    ['Field', 'Values'],
    rows.map(([field, values]) => [field, toList(values)]),
  ),
];

function toList(values: Words): string {
  return Object.entries(values)
    .map(([value, words]) => `\`${value}\`: ${words}`)
    .join('; ');
}
