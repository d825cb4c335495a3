/** Every type of document that is read as an aggregate, whichever there are. */
import * as everyKind from '../../../shared/use-cases/storage/kinds.ts';

type AnyKind = everyKind.Kind<{ readonly id: string }>;

export const kinds = (Object.values(everyKind) as readonly object[]).filter(isKind);

export function kindOf(type: string): AnyKind {
  return kinds.find((kind) => kind.type === type) as AnyKind;
}

function isKind(each: object): each is AnyKind {
  return 'partitionOf' in each;
}
