/** Reads what somebody typed as the small changes it holds: a pasted list is several, and a long line keeps all its words. */
import { missionQuestions } from '../../questions/mission.ts';

export type Idea = { readonly title: string; readonly benefit: string };

/** More than this is no list of ideas any more. */
export const ideasLimit = 12;

const bullet = /^\s*(?:[-*•·–—▪◦]|\(?\d{1,2}[.):]|[a-h][.)])\s+/;
const heading = /:\s*$/;
const wordsOfIdea = { least: 3, most: 40 };

/**
 * The ideas of a list, in their order; one idea where it is none. A list has a mark before every line, but for
 * one that leads in; or three lines or more that could each be an idea.
 */
export function readIdeas(typed: string): readonly string[] {
  const lines = typed.split('\n').filter((line) => line.trim() !== '');
  const [first = '', ...others] = lines;
  const marked = bullet.test(first) || !heading.test(first) ? lines : others;
  if (marked.length > ideasLimit) return [typed];
  if (marked.length > 1 && marked.every((line) => bullet.test(line)))
    return marked.map((line) => line.replace(bullet, '').trim());
  const isList = marked.length > 2 && marked.every(couldBeIdea);
  return isList ? marked.map((line) => line.replace(bullet, '').trim()) : [typed];
}

/** Lines that are known to be an idea each, written so that they are read so. */
export function asList(lines: string): string {
  const ideas = lines.split('\n').filter((line) => line.trim() !== '');
  return ideas.map((line) => `- ${line.replace(bullet, '').trim()}`).join('\n');
}

function couldBeIdea(line: string): boolean {
  const { length } = line.trim().split(/\s+/);
  return length >= wordsOfIdea.least && length <= wordsOfIdea.most;
}

/** Where a sentence can be cut so that its beginning stands by itself, the strongest first. */
const clauses: readonly RegExp[] = [
  /[.!?;]\s+|\s[–—-]\s/g,
  /,?\s+(?=(?:because|so that|so|which|otherwise|as it|since|instead of|then)\b)/gi,
  /,\s+/g,
  /\s+(?=(?:and|but|when|if|or|while)\b)/gi,
  /\s+/g,
];

/** A title shorter than this says too little. */
const shortestTitle = 30;

/** A line too long for a title goes on in whom it helps, cut at a clause; not a word of it is lost. */
export function toIdea(typed: string): Idea {
  const { title, benefit } = missionQuestions;
  const line = typed.replace(/^- /, '');
  if (line.length <= title.limit || line.length > title.limit + benefit.limit)
    return { title: line, benefit: '' };
  const cut = clauses.map((clause) => lastCut(line, clause)).find((at) => at !== null);
  if (!cut) return { title: line, benefit: '' };
  return { title: line.slice(0, cut.from).trim(), benefit: line.slice(cut.to).trim() };
}

type Cut = { readonly from: number; readonly to: number };

/** The last place to cut within the limit; the mark that ends a sentence stays with it. */
function lastCut(line: string, clause: RegExp): Cut | null {
  const cuts = Array.from(line.matchAll(clause), ({ index, 0: mark }) => ({
    from: index + (/^[.!?]/.test(mark) ? 1 : 0),
    to: index + mark.length,
  }));
  const { limit } = missionQuestions.title;
  return cuts.findLast(({ from }) => from >= shortestTitle && from <= limit) ?? null;
}
