/** What of one change goes with what a team makes sense of: go by go, then whom it needed, and what it waits for. */

import type { Ask } from '../small-change/asks.ts';
import type { Learning } from '../small-change/content/learning.ts';
import { goNow } from '../small-change/grow/go-again.ts';
import type { SmallChange } from '../small-change/small-change.ts';
import { toRoleId } from '../stakeholders/role-id.ts';
import { type Stakeholder, type Stance, stanceNow, stances } from '../stakeholders/stakeholder.ts';
import type { Member } from '../team/team.ts';
import { clean, cleanIfAny, cleanRole } from './clean-words.ts';
import type { Asked, GatheredItem, Hint, Said } from './gathered.ts';

/** More steps than this towards a champion is coming round. */
const cameRoundBy = 2;

export type Around = {
  readonly members: readonly Pick<Member, 'id' | 'role'>[];
  /** The instant since which it has waited long, or null. */
  readonly waits: string | null;
  /** The first day of the month of an instant, `YYYY-MM-DD`, where the team works. */
  readonly monthOf: (at: string) => string;
};

/** In the order it happened, as far as that is known; nothing of a change that is taken off the board. */
export function fromChange(change: SmallChange, around: Around): readonly GatheredItem[] {
  if (change.status === 'withdrawn') return [];
  const goes = [...change.goes.map(({ learning }) => learning), change.learning];
  return [
    ...forTheBlueprint(change),
    ...goes.flatMap((learning, at) => ofLearning(change, learning, at + 1)),
    ...change.stakeholders
      .filter(({ role }) => !change.asks.some((ask) => isAnsweredBy(ask, role)))
      .flatMap((each) => ofStakeholder(change, each)),
    ...change.asks.flatMap((each) => ofAsk(change, each, around.members)),
    ...ofWaiting(change, around),
  ];
}

/** What a go of it taught would go in, and is kept in the team instead. */
export function keepsInTeam({ status, goes, learning }: SmallChange): boolean {
  if (status === 'withdrawn') return false;
  return [...goes.map((go) => go.learning), learning].some(
    ({ forTeamOnly, learned, happened, noticed, timeReleased }) =>
      forTeamOnly && [learned, happened, noticed, timeReleased].some((told) => told !== null),
  );
}

function toItem(
  change: SmallChange,
  said: Said,
  { hint = null, nth = '', go = goNow(change) }: { hint?: Hint | null; nth?: string; go?: number },
): GatheredItem {
  const { teamId, id: changeId, number } = change;
  const learning = change.goes[go - 1]?.learning ?? change.learning;
  const id = [said.kind, teamId, changeId, nth].filter((part) => part !== '').join(' ');
  const { decision } = learning;
  const tries = change.comesFrom && { tries: change.comesFrom.label };
  const from = { changeId, number, title: clean(change.title), go, decision, ...tries };
  return { id, hint, said, from };
}

function forTheBlueprint(change: SmallChange): readonly GatheredItem[] {
  if (change.scope !== 'for-the-blueprint') return [];
  const { title, benefit, beyond } = change;
  const words = { words: clean(title), benefit: cleanIfAny(benefit), beyond };
  return [toItem(change, { kind: 'for-the-blueprint', ...words }, { hint: 'barrier' })];
}

/** Nothing of what is not for outside the team. */
function ofLearning(change: SmallChange, learning: Learning, go: number): readonly GatheredItem[] {
  if (learning.forTeamOnly) return [];
  const { learned, happened, noticed, decision, timeReleased } = learning;
  const at = { go, nth: `${go}` };
  const told = (
    kind: 'learned' | 'happened' | 'noticed',
    words: string | null,
    hint: Hint | null,
  ) => (words === null ? [] : [toItem(change, { kind, words: clean(words) }, { ...at, hint })]);
  return [
    ...told('happened', happened, null),
    ...told('learned', learned, decision === 'keep' ? 'enabler' : null),
    ...told('noticed', noticed, 'enabler'),
    ...(timeReleased === null
      ? []
      : [toItem(change, { kind: 'time', released: timeReleased }, { ...at, hint: 'enabler' })]),
  ];
}

/** Never where they stand, nor how they were won over: whoever holds the role may read what leaves the team. */
function ofStakeholder(change: SmallChange, stakeholder: Stakeholder): readonly GatheredItem[] {
  const { id: nth } = stakeholder;
  const said = { kind: 'needed', role: cleanRole(stakeholder.role) } as const;
  if (hasComeRound(stakeholder))
    return [toItem(change, { ...said, how: 'came-round' }, { hint: 'enabler', nth })];
  const stance = stanceNow(stakeholder);
  if (stance !== 'opposed' && stance !== 'doubtful') return [];
  return [toItem(change, { ...said, how: 'stands' }, { hint: 'barrier', nth })];
}

/** What a role answered says it better than what its asker thinks. */
function isAnsweredBy({ ofRole, answer }: Ask, role: string): boolean {
  if (answer === null || answer.answer === 'lets-talk') return false;
  return ofRole !== null && toRoleId(ofRole) === toRoleId(role);
}

/** By two or more from where they stood first to where they stand now. */
function hasComeRound(stakeholder: Stakeholder): boolean {
  const [first] = stakeholder.stances;
  const step = (stance: Stance) => stances.indexOf(stance);
  return first !== undefined && step(first.stance) - step(stanceNow(stakeholder)) >= cameRoundBy;
}

function ofAsk(
  change: SmallChange,
  { id: nth, of, ofRole, answer }: Ask,
  members: Around['members'],
): readonly GatheredItem[] {
  const as = members.find(({ id }) => id === of?.id)?.role ?? null;
  const asked: Asked = ofRole === null ? { as } : { ofRole: cleanRole(ofRole) };
  if (answer?.answer === 'yes')
    return [toItem(change, { kind: 'needed', how: 'said-yes', asked }, { hint: 'enabler', nth })];
  if (answer?.answer !== 'not-yet') return [];
  const because = cleanIfAny(answer.because);
  return [toItem(change, { kind: 'not-yet', asked, because }, { hint: 'barrier', nth })];
}

function ofWaiting(change: SmallChange, { waits, monthOf }: Around): readonly GatheredItem[] {
  if (waits === null) return [];
  const said = { kind: 'stuck', stage: change.stage, since: monthOf(waits) } as const;
  return [toItem(change, said, { hint: 'barrier' })];
}
