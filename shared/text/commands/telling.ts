/**
 * Tells a sentence about work from a wish to be shown something: what is shown has to be asked for. A few words of a
 * longer line may sound like the board, the card or the vote, and mean those of the office.
 */
import { once } from '../../domain/once.ts';
import { cueLists, ofOffice } from './en-GB-cue-lists.ts';
import { toSource } from './phrases/phrases.ts';
import type { Wish } from './said.ts';

/** Only looked at, by whoever asks to look. All else says by itself that the bot is to do something. */
const shown: ReadonlySet<Wish> = new Set([
  'changes.all',
  'changes.mine',
  'barriers',
  'themes',
  'strands',
  'values',
  'vision',
  'pulse',
  'check-in',
  'stage',
  'vote',
  'set-up',
  'history',
  'weigh',
  'weigh.which-first',
  'help',
]);

/** The same of a blueprint, whose words are those of the office: it has to be asked of the bot, or asked at once. */
const shownOfBlueprint: ReadonlySet<Wish> = new Set([
  'blueprint',
  'blueprint.signed',
  'blueprint.people',
  'blueprint.seen',
  'blueprint.teams',
  'blueprint.learned',
  'blueprint.asks',
  'blueprint.word',
  'blueprint.meaning',
  'experiments',
  'sensemaking',
]);

const asksOfBot =
  /\b(?:how|where|when|what|who) (?:do|does|can|could|should|would|shall|did|is|are|has) (?:i|we|she|he|they|it|you|us|the)\b|\b(?:can|could|would|will) (?:you|i|we|she|he|they)\b|\b(?:may|might|do|did|have) (?:you|i)\b|\b(?:show|tell|give|send|remind|let|get|fetch|bring) (?:me|us)\b|\bplease\b|^(?:(?:so|and|ok|right|hi|hiya|hello|morning|sorry|just|quick|one|good|afternoon|also|but|only|still|before|if|um|er|oh|well|daft|silly|question|again|me|here|im told|i dont|i cant|i need to know|wondering) )*(?:who|whos|whose|what|whats|where|wheres|which|when|whens|how|hows|has|have|is|are|did|do|does|can|could|will|would|may|any|anything|anybody|anyone|show (?:me|us|the|our|all|my|what|who|whats|whos|which|how|where|everything)|give|tell|send|bring|open|download|print|need|want|looking|am|was|were|remind|find|list|see|i|im|id|we|weve)\b/;

/** Of a line in everyday words. */
export function isAskedOfBot(everyday: string): boolean {
  return asksOfBot.test(everyday);
}

/** Of a change it is said how it should be, or that somebody should have thanks. */
const ofOneChange: ReadonlySet<Wish> = new Set([
  'edit',
  'move.back',
  'withdraw',
  'progress.offer',
  'plan',
  'ask',
  'thanks',
  'barrier',
]);

const asks =
  /\b(?:grateful|glad|obliged|appreciate|you|your|yours|youre|yous|please|show|see|view|read|open|list|find|(?:tell|give|send|let|remind|ask|get|fetch|bring|pull|dig|sum|help) (?:me|us|up|out|it)|change|changed|want|need|needs|after|looking for|how|what|whats|where|wheres|who|whos|which|when|whens|why|hows|(?:can|could|may|might|shall|do|did|have|am|will) (?:i|we)|forgot|forgotten|lost|missed|never got|not sure|do the)\b|^(?:is|are|does|do|did|has|have|any|will|can|could|would|anything|anyone|everything|my|our|only|im|ready|commands|barriers|lets)\b/;

/** How things ought to be is what small changes are about. */
const proposes =
  /\b(?:we (?:should|ought)|(?:like|want|suggest|love) (?:us|everyone|staff|people|the team) to (?!do\b)|(?<!\bi )should (?:be(?! (?:glad|grateful|pleased|happy|obliged|delighted|interested|very|most))|have|go|show|say|get|not|all|come|tell)|(?<!\b[hi] )ought to (?:be|have|go|show|get)|(?<!\bi )could (?:be(?! (?:stopped|turned|switched|ended|cancelled|paused))|do with|go|show|have)|(?<=(?<!\bsaid )\b(?:it|that) )(?:would|might|may) (?:be|help|save|make)|so (?:colour|put|give|make|have|do|use|try|roll|book|people|everyone|everybody|staff|they) )/;

/** "What gets in our way most is parking" is an answer. */
const answers =
  /^what(?: (?:gets|stands|stops|holds|keeps|slows)|s (?:getting|standing|stopping|holding|keeping|slowing)) .+ (?:is|are) (?!(?:on|in|it|there)\b)\w/;

/** Things of their work that nobody names on the way to a look at the bot's own. */
const ofWork = once(() => new RegExp(` (?:${toSource(ofOffice, cueLists)})`, 'u'));

/** Of a line in everyday words. */
export function isOnlyTold(everyday: string, wish: Wish): boolean {
  if (!ofOneChange.has(wish) && proposes.test(everyday)) return true;
  if (shownOfBlueprint.has(wish)) return !isAskedOfBot(everyday);
  if (!shown.has(wish)) return false;
  return !asks.test(everyday) || answers.test(everyday) || ofWork().test(` ${everyday} `);
}
