/** Who may do what, in words: read from the table that decides it, so that page and rule cannot part. */
import {
  type Permission,
  permissions,
  type Role,
  roles,
  type Verb,
} from '../../../../shared/domain/permissions.ts';
import { text } from '../../../../shared/text/views/team.ts';

type Subject = keyof typeof text.tab.team.whoMay.subjects;

export type Allowance = {
  readonly verbs: readonly Verb[];
  /** What may be done, as one line. */
  readonly what: string;
  /** Who may, and below it who may with some only. */
  readonly who: readonly string[];
};

export type SubjectAllowances = {
  readonly subject: string;
  readonly allowances: readonly Allowance[];
};

/** A verb without a subject is a type error, so that none is left out. */
const subjectOf: Readonly<Record<Verb, Subject>> = {
  'see-board': 'changes',
  'log-change': 'changes',
  'edit-change': 'changes',
  'plan-change': 'changes',
  'weigh-change': 'changes',
  'influence-change': 'changes',
  'ask-for-a-yes': 'changes',
  'answer-ask': 'changes',
  'link-change': 'changes',
  'record-answer': 'changes',
  'take-change': 'changes',
  'hand-on-change': 'changes',
  'go-again': 'changes',
  'learn-from-change': 'changes',
  'tell-progress': 'changes',
  'withdraw-change': 'changes',
  'say-thanks': 'changes',
  'move-change': 'changes',
  'undo-change': 'changes',
  'raise-barrier': 'barriers',
  'take-barrier-back': 'barriers',
  'theme-barriers': 'barriers',
  'open-vote': 'barriers',
  'cast-ballot': 'barriers',
  'close-vote': 'barriers',
  'choose-strands': 'barriers',
  'name-mission': 'barriers',
  'end-strand': 'barriers',
  'add-value': 'ambition',
  'change-value': 'ambition',
  'add-voice': 'ambition',
  'take-voice-back': 'ambition',
  'write-vision': 'ambition',
  'answer-pulse': 'team',
  'see-pulse': 'team',
  'check-in': 'team',
  'see-check-ins': 'team',
  'set-up-team': 'team',
  'decide-names': 'team',
  'see-overview': 'team',
  'end-team': 'team',
  'export-team': 'team',
  'read-audit': 'team',
  'open-stage': 'team',
  'join-roles': 'team',
};

const verbs = Object.keys(permissions) as Verb[];
const some = ['own', 'owned', 'added', 'asked'] as const satisfies readonly Permission[];

/** What the same people may do is told in one line. */
export function toAllowances(): readonly SubjectAllowances[] {
  const { subjects } = text.tab.team.whoMay;
  return (Object.keys(subjects) as Subject[]).map((subject) => {
    const alike = groupAlike(verbs.filter((verb) => subjectOf[verb] === subject));
    return { subject: subjects[subject], allowances: alike.map(toAllowance) };
  });
}

function groupAlike(about: readonly Verb[]): readonly (readonly Verb[])[] {
  const groups = new Map<string, Verb[]>();
  for (const verb of about) {
    const row = JSON.stringify(permissions[verb]);
    groups.set(row, [...(groups.get(row) ?? []), verb]);
  }
  return [...groups.values()];
}

function toAllowance(alike: readonly Verb[]): Allowance {
  const { list, verbs: words } = text.tab.team.whoMay;
  const [first] = alike;
  const what = toSentenceCase(list(alike.map((verb) => words[verb])));
  return { verbs: alike, what, who: first ? toWho(permissions[first]) : [] };
}

function toWho(row: Readonly<Record<Role, Permission>>): readonly string[] {
  const { nobody, onlySome } = text.tab.team.whoMay;
  const always = rolesWith(row, 'yes');
  const limited = some
    .map((kind) => [kind, rolesWith(row, kind)] as const)
    .filter(([, which]) => which.length > 0)
    .map(([kind, which]) => onlySome[kind](toRoleWords(which)));
  const who = [...(always.length > 0 ? [toRoleWords(always)] : []), ...limited];
  return who.length > 0 ? who : [nobody];
}

function rolesWith(row: Readonly<Record<Role, Permission>>, asked: Permission): readonly Role[] {
  return roles.filter((role) => row[role] === asked);
}

function toRoleWords(which: readonly Role[]): string {
  const { everyone, list } = text.tab.team.whoMay;
  if (which.length === roles.length) return everyone;
  return toSentenceCase(list(which.map((role) => text.rolesPlural[role])));
}

function toSentenceCase(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
