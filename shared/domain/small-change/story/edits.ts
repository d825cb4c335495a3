/** What an edit put otherwise: each of a change's words as they stood before it and after. */
import { findCaseData } from '../../case-data/case-data.ts';
import { findDoubtfulNames } from '../../case-data/doubtful-names.ts';
import { toGlanceAt } from '../../glance.ts';
import type { ChangeContent, HistoryEntry } from '../small-change.ts';

export const editedFields = ['title', 'benefit', 'scope'] as const;

export type EditedField = (typeof editedFields)[number];

export type Wording = Pick<ChangeContent, EditedField>;

export type Edit = {
  readonly field: EditedField;
  /** At a glance; null where there was nothing, or nothing to be shown again. */
  readonly from: string | null;
  /** Null where it was taken away. */
  readonly to: string | null;
};

/** `after`: how the words stood when it was done. */
export function toEdits({ before }: Pick<HistoryEntry, 'before'>, after: Wording): readonly Edit[] {
  return editedFields.flatMap((field) => {
    const [from, to] = [before[field], after[field]];
    return from === undefined || from === to ? [] : [toEdit(field, from, to)];
  });
}

function toEdit(field: EditedField, from: string | null, to: string | null): Edit {
  const at = differAt(from ?? '', to ?? '');
  const cut = (words: string | null) => (words === null ? null : toGlanceAt(words, at));
  return {
    field,
    from: from !== null && wasCovered(from, to ?? '') ? null : cut(from),
    to: cut(to),
  };
}

function differAt(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** Somebody who takes a name out, or what could be a family's, does not want it read in the story instead. */
function wasCovered(from: string, to: string): boolean {
  const isGone = (name: string) => !to.includes(name);
  return findCaseData(from).length > 0 || findDoubtfulNames(from, []).some(isGone);
}
