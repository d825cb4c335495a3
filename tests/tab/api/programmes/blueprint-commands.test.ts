/** What is sent to a local blueprint: refused where it must be, kept once, and by whom the table says (P19, P32). */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ErrorBody } from '../../../../shared/contracts/api/http/error-body.ts';
import type { Experiment } from '../../../../shared/domain/blueprint/experiment.ts';
import { openCycle } from '../../../../shared/domain/blueprint/experiments.ts';
import { roles } from '../../../../shared/domain/permissions.ts';
import {
  mayInProgramme,
  whoMayInProgramme,
} from '../../../../shared/domain/programme/permissions.ts';
import { noProgramme } from '../../../../shared/domain/programme/programme.ts';
import { standsIn } from '../../../../shared/domain/programme/standing.ts';
import { ok } from '../../../../shared/domain/result.ts';
import { toSentence } from '../../../../shared/text/sentences.ts';
import { text } from '../../../../shared/text/text.ts';
import { blueprintType } from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import {
  anyBlueprintCommand,
  blueprintCommandNames,
  verbOf,
} from '../../../support/any-blueprint-command.ts';
import { programmePlace, storeBlueprint } from '../../../support/build-blueprint.ts';
import { buildTeam, members } from '../../../support/build-team.ts';
import { as } from '../build-api.ts';
import { hypothesis, openDrawUp, params } from './draw-up.ts';

const { call, count, deps, done, read, refused, send, storeNamed } = openDrawUp();

const toldCycle: Experiment['cycles'][number] = {
  ...{ ...openCycle(1, '2026-11-16'), until: '2026-11-20', learned: 'One line is enough' },
  ...{ decision: 'adapt', by: { id: 'jo', name: 'Jo Whitlock' } },
};

describe('what is sent', () => {
  beforeEach(() => storeBlueprint(deps().store));

  const edit = { pillarId: 'pillar-1', version: 1, pillarTitle: 'Time that is protected' };

  test('is refused where somebody has altered it since', async () => {
    await done('pillars/edit', edit);
    const late = { ...edit, pillarTitle: 'Time' };

    expect(await send('pillars/edit', late, 'leader')).toMatchObject({ status: 409 });
    const words = { experimentId: 'experiment-1', ...hypothesis };
    await done('experiments/edit', { ...words, version: 1 });
    const again = { ...words, version: 1, ifWe: 'answer two lines' };
    expect(await refused('experiments/edit', again)).toMatchObject({ code: 'stale' });
  });

  test('of a cycle is refused once somebody told that one, also where it has ended with it', async () => {
    const told = { experimentId: 'experiment-1', learned: 'One line', cycle: 1 };
    const { experiments } = await done('experiments/tell-cycle', { ...told, decision: 'adapt' });
    const again = { ...told, learned: 'Two lines', decision: 'stop' } as const;

    expect(await refused('experiments/tell-cycle', again)).toMatchObject({ code: 'stale' });
    expect((await read()).experiments).toEqual(experiments);
    await done('experiments/tell-cycle', { ...again, cycle: 2 });
    expect(await refused('experiments/tell-cycle', { ...again, cycle: 2 })).toMatchObject({
      code: 'stale',
    });
  });

  test.each([
    ['data about a family', 'Her son, born 12/03/2015'],
    ['a concern', 'I think he is hitting the child'],
  ])('is not kept with %s in it', async (_, words) => {
    const before = await read();
    const cycle = { experimentId: 'experiment-1', cycle: 1, decision: 'keep' as const };
    await storeNamed('leader');

    const answers = [
      await send('pillars/draw', { pillarTitle: 'Time', different: words, themeIds: ['theme-1'] }),
      await send('pillars/edit', { ...edit, culture: words }),
      await send(
        'pillars/commit',
        { pillarId: 'pillar-1', version: 1, commitment: words },
        'leader',
      ),
      await send('experiments/propose', { pillarId: 'pillar-1', experimentTitle: words }),
      await send('experiments/edit', {
        ...{ experimentId: 'experiment-1', version: 1, ...hypothesis, safeguard: words },
      }),
      await send('experiments/tell-cycle', { ...cycle, learned: words }),
    ];

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 422));
    expect(await read()).toEqual(before);
  });

  test('is asked about once where it has a name nobody here has, and kept when it is sent again', async () => {
    const signals = [{ signal: 'Kayleigh waits less', seenBy: 'a-story' as const, seenWhere: '' }];
    const words = { experimentId: 'experiment-1', version: 1, ...hypothesis, signals };

    expect(await refused('experiments/edit', { ...words, asked: false })).toMatchObject({
      code: 'doubtful-name',
      fields: { signal: expect.anything() },
    });
    const { experiments } = await done('experiments/edit', { ...words, asked: true });
    expect(experiments[0]?.signals).toMatchObject([{ words: 'Kayleigh waits less' }]);
  });

  test.each(['Joanna Pike in legal', 'Dave Smith in finance', 'Helen Ashdown'])(
    'is asked for a role where %s is to give something',
    async (askedRole) => {
      const ask = { askedRole, askedFor: 'One login for both systems', pillarId: null };

      expect(await refused('asks/ask', { ...ask, asked: false })).toMatchObject({
        code: 'doubtful-name',
        fields: { askedRole: text.problems.nameForRole },
      });
      const { asks } = await done('asks/ask', { ...ask, asked: true });
      expect(asks?.map(({ ofRole }) => ofRole)).toEqual(['Head of IT', askedRole]);
    },
  );

  test.each(blueprintCommandNames)('%s takes no junk', async (name) => {
    const route = `post /api/programmes/:programmeId/${name}`;
    const bodies = [
      undefined,
      'junk',
      [],
      {},
      { commandId: 7 },
      { commandId: 'long-enough', version: 'x' },
    ];
    for (const body of bodies)
      expect(await call(route, { params, body })).toMatchObject({ status: 400 });
  });

  test.each(blueprintCommandNames)(
    '%s is one write at most, and sent twice does it once',
    async (name) => {
      const counting = await count();
      const isTold = name === 'experiments/correct-cycle';
      await storeBlueprint(deps().store, isTold ? { cycles: [toldCycle] } : {});
      await storeNamed('practitioner');
      counting.reset();

      const first = await send(name, anyBlueprintCommand[name]);
      const { create, replace, replaceAndCreate } = counting.counts;
      const again = await send(name, anyBlueprintCommand[name]);

      expect(create + replace + replaceAndCreate).toBeLessThanOrEqual(1);
      expect(first.status).toBe(200);
      expect(again).toEqual(first);
    },
  );
});

describe('what is asked', () => {
  beforeEach(() => storeBlueprint(deps().store));

  async function ownAsks(who: 'leader' | 'practitioner') {
    const answer = await call('get /api/programmes/:programmeId/blueprint/own-asks', {
      ...{ params, ...as(members[who]) },
    });
    return JSON.parse(String(answer.body));
  }

  test('is taken back by whoever asked it, who alone is told that it is theirs', async () => {
    await storeNamed('leader');
    expect(await refused('asks/take-back', { askId: 'ask-1' }, 'leader')).toMatchObject({
      code: 'not-allowed',
    });

    expect(await ownAsks('leader')).toEqual({ askIds: [] });
    expect(await ownAsks('practitioner')).toEqual({ askIds: ['ask-1'] });
    expect(JSON.stringify((await read()).asks)).not.toContain('amara');
    expect((await done('asks/take-back', { askId: 'ask-1' }, 'practitioner')).asks).toEqual([]);
  });

  test('stands without a name where it was answered before names were said', async () => {
    await storeNamed('leader');
    const answer = { askId: 'ask-1', answer: 'yes' as const, version: 1 };
    expect((await done('asks/answer', answer, 'leader')).asks?.[0]?.answer?.name).toBe(
      'Helen Ashdown',
    );
    await repository.change(deps().store, blueprintType, programmePlace, (blueprint) =>
      ok({
        ...blueprint,
        asks: blueprint.asks.map((ask) => ({
          ...ask,
          answer: ask.answer && { ...ask.answer, isNamed: false },
        })),
      }),
    );

    const [asked] = (await read()).asks ?? [];
    expect(asked?.answer).toMatchObject({ answer: 'yes' });
    expect(asked?.answer).not.toHaveProperty('name');
  });

  test('is taken back by whoever looks after the blueprint', async () => {
    expect((await done('asks/take-back', { askId: 'ask-1' }, 'supervisor')).asks).toEqual([]);
  });
});

describe('who may', () => {
  const cells = blueprintCommandNames.flatMap((name) => roles.map((role) => ({ name, role })));

  test.each(cells)('$name, a $role: the table says', async ({ name, role }) => {
    await storeBlueprint(deps().store);
    const verb = verbOf[name];
    const stands = standsIn(
      noProgramme(programmePlace),
      { teams: [buildTeam()] },
      members[role].id,
    );

    const { status, body } = await send(name, anyBlueprintCommand[name], role);

    if (mayInProgramme(stands, verb, role === 'practitioner')) return expect(status).not.toBe(403);
    expect(status).toBe(403);
    expect((body as ErrorBody).error.message).toBe(
      toSentence({ kind: 'not-allowed', ...whoMayInProgramme(verb) }),
    );
  });

  test.each([
    ['somebody of another team', params.programmeId, { id: 'stranger', name: 'Somebody Else' }],
    ['somebody of another council', params.programmeId, { tenantId: 'tenant-oakshire' }],
    ['somebody who asks for a programme nobody set up', 'elmshire', {}],
    ['somebody who asks for a programme of no team', 'team-', {}],
  ])('%s sees and does nothing', async (_, programmeId, who) => {
    await storeBlueprint(deps().store);
    const stranger = { params: { programmeId }, ...as(who) };

    const seen = await call('get /api/programmes/:programmeId/blueprint', stranger);
    const people = await call('get /api/programmes/:programmeId/people', stranger);
    const did = await Promise.all(
      blueprintCommandNames.map((name) =>
        call(`post /api/programmes/:programmeId/${name}`, {
          ...{ ...stranger, body: anyBlueprintCommand[name] },
        }),
      ),
    );

    expect([seen, people, ...did].filter(({ status }) => status !== 403)).toEqual([]);
  });
});
