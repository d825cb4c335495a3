/** Somebody to win, as it stands in the boxes of a form and as it is read. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import {
  type Say,
  type Stance,
  stanceNow,
} from '../../../../../../shared/domain/stakeholders/stakeholder.ts';
import { toDayWords } from '../../../../../../shared/text/dates.ts';
import { text } from '../../../../../../shared/text/views/change.ts';

export type Person = ChangeDetail['stakeholders'][number];

export type PersonWords = {
  readonly role: string;
  readonly stance: Stance | null;
  readonly say: Say | null;
  readonly approach: string;
  readonly nextTalkOn: string;
  readonly nextTalkBy: string;
};

const nobodyYet: PersonWords = {
  ...{ role: '', stance: null, say: null },
  ...{ approach: '', nextTalkOn: '', nextTalkBy: '' },
};

export function toPersonWords(person: Person | undefined): PersonWords {
  if (!person) return nobodyYet;
  const { role, say, approach, nextTalkOn, nextTalkBy } = person;
  return {
    ...{ role, say, stance: stanceNow(person), approach: approach ?? '' },
    ...{ nextTalkOn: nextTalkOn ?? '', nextTalkBy: nextTalkBy?.id ?? '' },
  };
}

/** Where they stand, how much of a say they have, how to win them, and the next conversation. */
export function toPersonLines(person: Person): readonly string[] {
  const { say, approach } = person;
  const talk = toTalkWords(person);
  return [
    ...(say === null ? [] : [text.says[say]]),
    approach ?? text.influence.noApproach,
    ...(talk === '' ? [] : [talk]),
  ];
}

function toTalkWords({ nextTalkOn, nextTalkBy }: Person): string {
  if (nextTalkOn === null) return '';
  const { nextTalk, nextTalkWith } = text.influence;
  const day = toDayWords(nextTalkOn);
  return nextTalkBy ? nextTalkWith(day, nextTalkBy.name) : nextTalk(day);
}
