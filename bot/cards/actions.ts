/** Buttons as data: a fixed verb, the ids it needs, and nothing a person typed. */

import type { TeamRef } from '../../shared/domain/person.ts';
import type { SmallChange } from '../../shared/domain/small-change/small-change.ts';

export type CardAction = {
  readonly title: string;
  readonly verb: string;
  readonly style: 'default' | 'positive' | 'destructive';
  /** `none`: what stands in the card's boxes is not sent. */
  readonly associatedInputs: 'auto' | 'none';
  readonly data: Readonly<Record<string, string | number | true>>;
};

/** Opens an address and asks the bot nothing. */
export type CardLink = { readonly title: string; readonly url: string };

type Ids = CardAction['data'];

/** Which change a button is about, and the version its card shows. */
export function toIds({ teamId, id, version }: Pick<SmallChange, 'teamId' | 'id' | 'version'>) {
  return { teamId, changeId: id, version };
}

/** Sends what stands in the boxes. */
export function submitAction(title: string, verb: string, data: Ids): CardAction {
  return { title, verb, style: 'positive', associatedInputs: 'auto', data };
}

/** Goes somewhere or does something without the boxes. */
export function plainAction(title: string, verb: string, data: Ids): CardAction {
  return { title, verb, style: 'default', associatedInputs: 'none', data };
}

/** Keeps the words in the boxes but does not store them. */
export function keepWordsAction(title: string, verb: string, data: Ids): CardAction {
  return { title, verb, style: 'default', associatedInputs: 'auto', data };
}

/** The person's other teams, to see the same of: as many as there is room for. */
export function toSwitches(
  others: readonly TeamRef[],
  verb: string,
  room: number,
): readonly CardAction[] {
  return others.slice(0, room).map(({ id, name }) => plainAction(name, verb, { teamId: id }));
}

/** The one obvious next step of a card without boxes. */
export function nextAction(title: string, verb: string, data: Ids): CardAction {
  return asNext(plainAction(title, verb, data));
}

export function asNext(action: CardAction): CardAction {
  return { ...action, style: 'positive' };
}
