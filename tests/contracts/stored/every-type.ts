/** Every type of document there is, whichever there are. */
import * as documentTypes from '../../../shared/use-cases/storage/document-types.ts';

type AnyType = documentTypes.DocumentType<{ readonly id: string }, unknown>;

export const types = (Object.values(documentTypes) as readonly object[]).filter(isType);

export function typeOf(name: string): AnyType {
  return types.find(({ type }) => type === name) as AnyType;
}

function isType(each: object): each is AnyType {
  return 'placeOf' in each;
}
