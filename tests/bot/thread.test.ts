/** What holds for a team's thread, from a barrier to what was learned, whatever several people do in any order (P25, P26). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ChangeDetail } from '../../shared/contracts/api/board.ts';
import type { Actor } from '../../shared/domain/person.ts';
import { noLearning } from '../../shared/domain/small-change/content/learning.ts';
import type { SmallChange } from '../../shared/domain/small-change/small-change.ts';
import { strandName } from '../../shared/domain/strands/strands-now.ts';
import { barriersType } from '../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../shared/use-cases/storage/repository.ts';
import { fullLearning } from '../support/build-change.ts';
import { unwrap } from '../support/build-deps.ts';
import { buildActor } from '../support/build-person.ts';
import { storeChange, storeStrands, storeTeam } from '../support/build-stored.ts';
import {
  buildBarrier,
  buildBarriers,
  buildStrand,
  buildVote,
  threeThemes,
} from '../support/build-strands.ts';
import { members } from '../support/build-team.ts';
import { buildApi, type TestApi } from '../tab/api/build-api.ts';
import { type Act, type DeedName, deeds, type Pick } from './thread/deeds.ts';
import { type Drawn, drawAll } from './thread/drawn.ts';
import { watchKept } from './thread/kept-writes.ts';
import { readStored, type Stored } from './thread/stored.ts';

const people = Object.values(members).map((member) => buildActor(member));

/** Those without which nothing goes far happen most. */
const weights: Partial<Record<DeedName, number>> = {
  ...{ 'raise a barrier': 2, 'put a barrier into a theme': 3, 'open a vote': 2 },
  ...{ 'close the vote': 2, 'choose strands': 3, 'log a change': 2, 'link it': 3, 'plan it': 3 },
  ...{ 'move it': 6, 'need nobody else': 2, 'say what was learned': 4, 'go again': 5 },
  ...{ 'undo the last thing': 3, 'put it back': 3, 'end a strand': 2 },
};

const names = Object.keys(deeds) as DeedName[];

type Step = { readonly who: number; readonly what: DeedName; readonly picks: readonly number[] };

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(99),
  what: fc.constantFrom(...names.flatMap((name) => Array(weights[name] ?? 1).fill(name))),
  picks: fc.array(fc.nat(9_999), { minLength: 8, maxLength: 8 }),
});

/** One command, and all that was stored before it and after it. */
type Taken = {
  readonly world: World;
  readonly step: Step;
  readonly command: Sent;
  readonly before: Stored;
  readonly after: Stored;
  readonly writes: number;
  readonly isOk: boolean;
};

/** `written`: the id of every document as it was kept. */
type World = { readonly api: TestApi; readonly written: string[] };

type Sent = { readonly act: Act; readonly commandId: string; readonly by: Actor };

describe('whatever several people do along the thread, in any order', () => {
  test('each command writes one document, logging the number and the change, and a refused one nothing', async () => {
    await holdsAtEveryStep(({ writes, isOk, step: { what } }) => {
      expect(writes).toBeLessThanOrEqual(!isOk ? 0 : what === 'log a change' ? 2 : 1);
    });
  });

  test('no link dangles: what a change answers is there, or goes by the name it had', async () => {
    await holdsAtEveryStep(async ({ world, before, after, command }) => {
      const drawn = await drawAll(world.api, touched(before, after), command.by);

      expect(drawn.empty).toEqual([]);
      for (const detail of drawn.details) expectNothingDangles(detail, after);
      expectBoardTrue(drawn, after);
    });
  });

  test('what was learned only grows, and each earlier go stays word for word', async () => {
    await holdsAtEveryStep(({ before, after }) => {
      for (const change of before.changes) {
        const now = after.changes.find(({ id }) => id === change.id);
        expect(now).toBeDefined();
        if (now) expectEverythingKept(change, now);
      }
    });
  });

  test('a command sent again changes nothing, right away or later', async () => {
    const sent = new WeakMap<World, Sent[]>();
    await holdsAtEveryStep(async ({ world, after, step: { picks }, writes, command }) => {
      const before = sent.get(world) ?? [];
      if (!command.act.isNamed || writes === 0) return;
      sent.set(world, [...before, command]);
      const older = before[(picks[7] ?? 0) % Math.max(1, before.length)] ?? command;
      for (const { act, commandId, by } of [command, older]) {
        expect(await countWrites(world, () => act.run(commandId, by, world.api.deps))).toBe(0);
      }
      expect(await readStored(world.api.deps.store)).toEqual(after);
    });
  });

  test('takes changes through more than one go, and strands to their end', async () => {
    const seen = { goes: 0, undone: 0, ended: 0, linked: 0, barriers: 0 };
    await holdsAtEveryStep(({ after }) => {
      const { changes, strands } = after;
      const endedIds = strands.strands.filter(({ until }) => until !== null).map(({ id }) => id);
      for (const { goes, answers, history } of changes) {
        seen.goes = Math.max(seen.goes, goes.length);
        if (history.at(-1)?.did === 'undone') seen.undone += 1;
        if (answers.strandId !== null) seen.linked += 1;
        if (endedIds.includes(answers.strandId ?? '')) seen.ended += 1;
        if (answers.barrierIds.length > 0) seen.barriers += 1;
      }
    });

    expect(seen.goes).toBeGreaterThan(1);
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
  });
});

async function holdsAtEveryStep(check: (taken: Taken) => void | Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 40, maxLength: 90, size: 'max' }),
      async (steps) => {
        const world = await begin();
        try {
          let before = await readStored(world.api.deps.store);
          for (const [at, each] of steps.entries()) {
            const taken = await take(world, each, at, before);
            if (!taken) continue;
            await check(taken);
            before = taken.after;
          }
        } finally {
          await world.api.deps.store.close();
        }
      },
    ),
    { numRuns: 20 },
  );
}

/** Two strands and a change in its second go are there from the first, so that there is something to end and to keep. */
async function begin(): Promise<World> {
  const written: string[] = [];
  const api = buildApi((bare) => watchKept(bare, (id) => written.push(id)));
  const { store } = api.deps;
  const [forms, rooms] = threeThemes;
  const barriers = threeThemes.map(({ id }, at) =>
    buildBarrier({ id: `barrier-${at}`, text: `It takes ${at + 2} days`, themeId: id }),
  );
  const all = buildBarriers({ barriers, themes: threeThemes });
  unwrap(await repository.createOnce(store, barriersType, all));
  const vote = buildVote({ status: 'closed', result: { voters: 0, totals: [] } });
  const strands = [forms, rooms].map((theme) => buildStrand(theme));
  await storeStrands(store, { vote, strands });
  await storeTeam(store, { nextNumber: 13 });
  const told = { ...noLearning, ...fullLearning, decision: 'adapt' } as const;
  const learning = { ...told, learned: 'A second try' };
  const goes = [
    { from: '2026-11-16T09:30:00.000Z', until: '2026-11-18T09:30:00.000Z', learning: told },
  ];
  await storeChange(store, { stage: 'grow', owner: members.practitioner, learning, goes });
  return { api, written };
}

async function take(
  world: World,
  each: Step,
  at: number,
  before: Stored,
): Promise<Taken | undefined> {
  const { api } = world;
  const by = people[each.who % people.length] as Actor;
  const act = deeds[each.what](before, picker(each.picks));
  if (!act) return undefined;
  const command = { act, by, commandId: `command-${at}` };
  api.deps.clock.set(new Date(start + at * 60_000).toISOString());
  let isOk = false;
  const writes = await countWrites(world, async () => {
    ({ ok: isOk } = await act.run(command.commandId, by, api.deps));
  });
  const after = await readStored(api.deps.store);
  return { world, step: each, command, before, after, writes, isOk };
}

const start = Date.parse('2026-11-21T09:30:00.000Z');

function picker(picks: readonly number[]): Pick {
  let at = 0;
  return (items) => {
    at += 1;
    return items[(picks[at % picks.length] ?? 0) % Math.max(1, items.length)];
  };
}

async function countWrites({ written }: World, act: () => Promise<unknown>): Promise<number> {
  const { length: before } = written;
  await act();
  return written.length - before;
}

/** Of what is written with the team’s strands or barriers every change may look different. */
function touched(before: Stored, after: Stored): readonly SmallChange[] {
  const isSame = JSON.stringify(toShared(before)) === JSON.stringify(toShared(after));
  const versions = new Map(before.changes.map(({ id, version }) => [id, version]));
  return after.changes.filter(({ id, version }) => !isSame || versions.get(id) !== version);
}

function toShared({ strands, barriers }: Stored) {
  return { strands, barriers };
}

function expectNothingDangles(detail: ChangeDetail, { changes, strands, barriers }: Stored): void {
  const { answers } = changes.find(({ id }) => id === detail.id) as SmallChange;
  const strand = strands.strands.find(({ id }) => id === answers.strandId);
  const name = strand ? strandName(strand) : answers.strandName;
  const { strandId: id } = answers;
  expect(detail.answers.strand).toEqual(id === null ? null : expect.objectContaining({ id, name }));
  expect(answers.strandName === null).toBe(id === null);
  const there = answers.barrierIds.flatMap((barrierId) =>
    barriers.barriers.filter((barrier) => barrier.id === barrierId),
  );
  expect(detail.answers.barriers).toEqual(there.map(({ id: at, text }) => ({ id: at, text })));
}

function expectBoardTrue({ board, strands: shown }: Drawn, { changes, strands }: Stored): void {
  const open = changes.filter(({ status }) => status === 'open');
  expect(new Map(board.changes.map(({ id, strandId }) => [id, strandId]))).toEqual(
    new Map(open.map(({ id, answers }) => [id, answers.strandId])),
  );
  const goOn = strands.strands.filter(({ until }) => until === null);
  expect(shown.strands.map(({ id }) => id)).toEqual(goOn.map(({ id }) => id));
  expect(new Set(goOn.map(({ id }) => id)).size).toBe(goOn.length);
}

/** Going again that is undone gives the go back as the one they are in, with all it taught. */
function expectEverythingKept(before: SmallChange, after: SmallChange): void {
  const [were, are] = [before.goes, after.goes];
  if (are.length < were.length) {
    expect(after.history.at(-1)?.did).toBe('undone');
    expect(before.learning).toEqual(noLearning);
    expect([...are.map(({ learning }) => learning), after.learning]).toEqual(
      were.map(({ learning }) => learning),
    );
    return;
  }
  expect(are.slice(0, were.length)).toEqual(were);
  if (are.length > were.length) expect(are.at(-1)?.learning).toEqual(before.learning);
}
