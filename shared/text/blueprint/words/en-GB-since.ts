/** The words for what changed in a local blueprint since one of its editions. */
import type { ChangeKind } from '../../../domain/blueprint/editions/changed-since.ts';

function count(number: number, one: string, several: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${several}`;
}

export const sinceWords = {
  since: (n: number, changes: readonly string[]) => `Since edition ${n}: ${changes.join(', ')}.`,
  /** Of the draft, beside the edition before it. */
  ofDraft: (changes: readonly string[]) => `It has changed since: ${changes.join(', ')}.`,
  nothing: (n: number) => `Nothing has changed since edition ${n}.`,
  /** After the first few. */
  more: 'and more',
  kinds: {
    'pillars-new': (number) => count(number, 'new pillar', 'new pillars'),
    'pillars-otherwise': (number) => `${count(number, 'pillar', 'pillars')} put otherwise`,
    'pillars-gone': (number) => `${count(number, 'pillar', 'pillars')} taken away`,
    commitments: (number) => `${count(number, 'commitment', 'commitments')} given`,
    'experiments-new': (number) => count(number, 'new experiment', 'new experiments'),
    'experiments-started': (number) => `${count(number, 'experiment', 'experiments')} started`,
    'experiments-ended': (number) => `${count(number, 'experiment', 'experiments')} ended`,
    'experiments-otherwise': (number) =>
      `${count(number, 'experiment', 'experiments')} put otherwise`,
    'cycles-told': (number) => `${count(number, 'cycle', 'cycles')} told`,
    'cycles-otherwise': (number) => `${count(number, 'cycle', 'cycles')} put right`,
    tries: (number) => count(number, 'new try in a team', 'new tries in teams'),
    'asks-new': (number) => count(number, 'new ask', 'new asks'),
    'asks-answered': (number) => `${count(number, 'ask', 'asks')} answered`,
    'asks-gone': (number) => `${count(number, 'ask', 'asks')} taken back`,
    'things-in': (number) => `${count(number, 'thing', 'things')} put in`,
    'things-out': (number) => `${count(number, 'thing', 'things')} taken out`,
    'things-otherwise': (number) => `${count(number, 'thing', 'things')} put otherwise`,
    'things-moved': (number) => `${count(number, 'thing', 'things')} sorted otherwise`,
    'themes-new': (number) => count(number, 'new theme', 'new themes'),
    'themes-otherwise': (number) => `${count(number, 'theme', 'themes')} put otherwise`,
    'themes-gone': (number) => `${count(number, 'theme', 'themes')} taken away`,
    'themes-rang': (number) => `how ${count(number, 'theme', 'themes')} rang`,
    vision: () => 'the vision',
    values: () => 'the values',
    'changes-logged': (number) => `${count(number, 'small change', 'small changes')} logged`,
    'changes-told': (number) => `${count(number, 'small change', 'small changes')} told`,
  } satisfies Readonly<Record<ChangeKind, (number: number) => string>>,
};

export type SinceWords = typeof sinceWords;
