/** Says what is new of a change: a conversation of that day, where it went in a blueprint, and what others did, an answer in the words of whoever gave it. */
import { shortExperimentId } from '../domain/blueprint/short-experiment-id.ts';
import type { WentNow } from '../domain/blueprint/tell-went.ts';
import type { Ask } from '../domain/small-change/asks.ts';
import type { HistoryLine } from '../domain/small-change/story/history-lines.ts';
import type { Stakeholder } from '../domain/stakeholders/stakeholder.ts';
import { toAnswerWords } from './ask-words.ts';
import { toDayWords } from './dates.ts';
import { toHistoryWords } from './history-words.ts';
import { text } from './text.ts';

type Told = {
  readonly change: { readonly asks: readonly Ask[] };
  readonly lines: readonly HistoryLine[];
  readonly talk?: Stakeholder;
  readonly went?: WentNow;
  readonly isLeftOut?: true;
};

/** Of what others did the newest, `limit` at most. */
export function toNewsLines(
  { change, lines, talk, went, isLeftOut }: Told,
  limit: number,
): readonly string[] {
  return [
    ...(talk?.nextTalkOn ? [text.news.talk(toDayWords(talk.nextTalkOn), talk.role)] : []),
    ...(went ? [toWentWords(went)] : []),
    ...(isLeftOut ? [text.blueprintInChat.leftOut] : []),
    ...lines.slice(-limit).map((line) => toNewsWords(line, change)),
  ];
}

/** Nobody is named: what went where is the team’s doing. */
export function toWentWords({ pillars, experiments, hasTaught }: WentNow): string {
  const { into, and } = text.blueprintInChat.went;
  const begun = experiments.map(shortExperimentId);
  if (pillars.length === 0) return into.experiment(begun);
  const words = into[hasTaught ? 'taught' : 'itself'](pillars);
  return begun.length === 0 ? `${words}.` : and(words, begun);
}

function toNewsWords({ at, reason, ...line }: HistoryLine, { asks }: Told['change']): string {
  const answered = asks.find(({ answer }) => isAnswer(line.did) && answer?.at === at);
  if (answered) return toAnswerWords(answered);
  const words = toHistoryWords(line);
  if (line.said !== undefined) return words;
  return reason === null ? `${words}.` : `${words}: ${text.quote(reason)}`;
}

function isAnswer(did: HistoryLine['did']): boolean {
  return did === 'answered' || did === 'heard-answer';
}
