/** Whoever is forgotten is found nowhere in what any version of the app stored, and what was done stays. */
import { describe, expect, test } from '@jest/globals';
import { openCycle } from '../../../../shared/domain/blueprint/experiments.ts';
import { forgetIn } from '../../../../shared/domain/people-data/forget-in.ts';
import { isStoredType } from '../../../../shared/domain/people-data/stored-types.ts';
import { typeOf } from '../../../contracts/stored/every-type.ts';
import { examples } from '../../../contracts/stored/read-examples.ts';
import { buildBlueprint, buildExperiment, drawnUp } from '../../../support/build-blueprint.ts';
import { buildChange } from '../../../support/build-change.ts';
import { buildTeam, members } from '../../../support/build-team.ts';

const former = { id: 'former-colleague', name: 'A former colleague' };
const amara = { id: 'amara', name: 'Amara Cole' };
const jo = { id: 'jo', name: 'Jo Whitlock' };

const stored = examples.flatMap(({ name, type, doc }) =>
  isStoredType(type) ? [{ name, type, doc }] : [],
);

/** A person's own documents are not changed but deleted. */
const ofTeams = stored.filter(({ type }) => !['person', 'check-ins'].includes(type));

test.each(ofTeams)('nothing in $name leads to anybody who was forgotten', ({ type, doc }) => {
  const { schema } = typeOf(type);
  const document = schema.parse(doc);
  for (const personId of namedIn(document)) {
    const left = forgetIn(type, document, { personId, former });

    expect(JSON.stringify(left)).not.toMatch(new RegExp(`["\\s]${personId}["\\s]`));
    expect(schema.parse(left)).toEqual(left);
  }
  expect(forgetIn(type, document, { personId: 'nobody', former })).toBe(document);
});

describe('of a change', () => {
  test('what they logged stays, as a former colleague’s', () => {
    const change = buildChange({ author: amara, owner: jo });

    const left = forgetIn('change', change, { personId: 'amara', former });

    expect(left).toMatchObject({ title: change.title, author: former, owner: jo });
    expect(left.history.map(({ by }) => by)).toEqual([former]);
  });

  test('what they looked after is nobody’s', () => {
    const change = buildChange({ author: amara, owner: jo });

    expect(forgetIn('change', change, { personId: 'jo', former }).owner).toBeNull();
  });

  test('thanks they had not shared go with them, and those they had stay', () => {
    const said = { words: 'Thank you for the lift.', by: amara, at: '2026-11-02T10:00:00.000Z' };
    const thanks = [
      { ...said, id: 'thanks-1', shared: false },
      { ...said, id: 'thanks-2', shared: true },
    ];

    const left = forgetIn('change', buildChange({ thanks }), { personId: 'amara', former });

    expect(left.thanks).toEqual([{ ...said, by: former, id: 'thanks-2', shared: true }]);
  });

  test('a word that reads like their id is no mark of theirs', () => {
    const change = buildChange({ author: amara, title: 'Ask jo bloggs style forms to go' });

    expect(forgetIn('change', change, { personId: 'jo', former })).toBe(change);
  });
});

test('they are in the team no more, and nobody else leaves it', () => {
  const team = buildTeam();
  const [gone] = team.members;

  const left = forgetIn('team', team, { personId: gone?.id ?? '', former });

  expect(left.members).toEqual(team.members.slice(1));
});

/** Ids of everybody who is named with one: people’s have no hyphen, and a programme is called something too. */
function namedIn(value: unknown): readonly string[] {
  const found = new Set<string>();
  look(value);
  return [...found];

  function look(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    const { id, name, personId } = node as Record<string, unknown>;
    if (
      typeof id === 'string' &&
      typeof name === 'string' &&
      !id.includes('-') &&
      id !== 'programme'
    )
      found.add(id);
    if (typeof personId === 'string') found.add(personId);
    Object.values(node).forEach(look);
  }
}

test('of a blueprint what they said they would do stays, and an experiment they look after is nobody’s', () => {
  const { id, name } = members.leader;
  const by = { id, name };
  const commitment = { words: 'I move the money.', by, at: '2026-11-21T09:30:00.000Z' };
  const numbersGiven = [{ commandId: `propose-1 ${id}`, number: 1, pillarId: 'pillar-1' }];
  const blueprint = buildBlueprint({ pillars: [{ ...drawnUp, commitment }], numbersGiven });
  const cycle = { ...openCycle(1, '2026-11-16'), learned: 'One line is enough', by };
  const experiment = buildExperiment({ owner: by, cycles: [cycle] });
  const forgetting = { personId: id, former };

  const left = [
    forgetIn('blueprint', blueprint, forgetting),
    forgetIn('experiment', experiment, forgetting),
  ];

  expect(left).toMatchObject([
    { pillars: [{ commitment: { words: 'I move the money.', by: former } }] },
    { owner: null, cycles: [{ learned: 'One line is enough', by: former }] },
  ]);
  expect(JSON.stringify(left)).not.toMatch(new RegExp(`${id}|${name}`));
});
