/** Everything that shows a team's thread, drawn for one person as they would get it in chat and on the tab. */
import { Board, ChangeDetail } from '../../../shared/contracts/api/board.ts';
import { StrandsView } from '../../../shared/contracts/api/strands.ts';
import type { Actor } from '../../../shared/domain/person.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { toHistoryWords } from '../../../shared/text/history-words.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { AnyCard } from '../../support/chat.ts';
import { pressVerb } from '../../support/press-verb.ts';
import { as, type TestApi } from '../../tab/api/build-api.ts';

const teamId = 'team-north';

/** What shows all of it, and what shows one change; forms among them, for they name what can be chosen. */
const ofTeam = ['strands.show', 'strands.prepare', 'learned.show', 'changes.show', 'barriers.show'];
const ofChange = [
  ...['change.show', 'history.show', 'answers.open', 'plan.open', 'grow.open', 'own.open-hand-on'],
];

export type Drawn = {
  /** Of every word box, button and choice that says nothing, where it stands. */
  readonly empty: readonly string[];
  readonly details: readonly ChangeDetail[];
  readonly board: Board;
  readonly strands: StrandsView;
};

export async function drawAll(
  { call, deps }: TestApi,
  changes: readonly SmallChange[],
  by: Actor,
): Promise<Drawn> {
  const empty: string[] = [];
  for (const verb of ofTeam) empty.push(...(await draw(verb, { teamId }, by, deps)));
  for (const { id: changeId } of changes)
    for (const verb of ofChange) empty.push(...(await draw(verb, { teamId, changeId }, by, deps)));
  const details: ChangeDetail[] = [];
  for (const { id: changeId } of changes) {
    const place = 'get /api/teams/:teamId/changes/:changeId';
    const { body } = await call(place, { params: { teamId, changeId }, ...as(by) });
    const detail = ChangeDetail.parse(body);
    const lines = detail.history.map(toHistoryWords);
    empty.push(...lines.filter(saysNothing).map((line) => `history of ${changeId}: ${line}`));
    details.push(detail);
  }
  const board = await call('get /api/teams/:teamId/board', as(by));
  const strands = await call('get /api/teams/:teamId/strands', as(by));
  return {
    ...{ empty, details },
    board: Board.parse(toData(board.body)),
    strands: StrandsView.parse(toData(strands.body)),
  };
}

async function draw(verb: string, data: object, by: Actor, deps: Deps): Promise<string[]> {
  const reply = await pressVerb(verb, data, by, deps);
  const words = 'card' in reply ? wordsIn(reply.card) : [reply.text];
  return words.filter(saysNothing).map((said) => `${verb}: “${said}”`);
}

/** Every sentence, title and choice of a card. */
function wordsIn(node: AnyCard): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (node === null || typeof node !== 'object') return [];
  const { type, text, title, label } = node;
  const said = type === 'TextBlock' || type === 'TextRun' ? [text ?? ''] : [];
  const called = [title, label].filter((words) => words !== undefined);
  return [...said, ...called, ...Object.values(node).flatMap(wordsIn)];
}

/** Nothing, or something around nothing. */
function saysNothing(words: string): boolean {
  return words.trim() === '' || /undefined|null|\[object|“\s*”|‘\s*’/.test(words);
}

function toData(body: unknown): unknown {
  return typeof body === 'string' || Buffer.isBuffer(body) ? JSON.parse(String(body)) : body;
}
