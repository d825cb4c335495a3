/** What the two invented teams wrote and did is what the app itself would have taken, from people who may. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { demoTeam } from '../../../../bot/local/demo/people.ts';
import { toCouncil, toJoined, toProgramme } from '../../../../bot/local/demo/programme/council.ts';
import { harbour } from '../../../../bot/local/demo/programme/harbour.ts';
import { hillside } from '../../../../bot/local/demo/programme/hillside.ts';
import { toDrawnUp } from '../../../../bot/local/demo/programme/load-blueprint.ts';
import { toEvidence, toSense } from '../../../../bot/local/demo/programme/load-wall.ts';
import { experiments, pillars } from '../../../../bot/local/demo/programme/pillars.ts';
import { named } from '../../../../bot/local/demo/programme/wall.ts';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { findCaseData } from '../../../../shared/domain/case-data/case-data.ts';
import { findDoubtfulNames } from '../../../../shared/domain/case-data/doubtful-names.ts';
import { may, type Verb } from '../../../../shared/domain/permissions.ts';
import { findConcern } from '../../../../shared/domain/safeguarding/safeguarding.ts';
import { decisions } from '../../../../shared/domain/small-change/content/learning.ts';
import { isTold } from '../../../../shared/domain/small-change/gates.ts';
import {
  type HistoryAction,
  isOwnChange,
} from '../../../../shared/domain/small-change/small-change.ts';
import { findMember } from '../../../../shared/domain/team/team.ts';

const now = '2026-11-23T00:00:00.000Z';
const told = [harbour, hillside];

let council: ReturnType<typeof toCouncil>;
let evidence: ReturnType<typeof toEvidence>;
let sense: ReturnType<typeof toSense>;
let drawn: ReturnType<typeof toDrawnUp>;

/** In the first minute of a week, when least of it has passed. */
beforeAll(() => {
  council = toCouncil(now, createCalendar('GB-ENG'));
  evidence = toEvidence(council);
  sense = toSense(council, evidence);
  drawn = toDrawnUp(council, sense);
});

describe('every text', () => {
  const texts = told.flatMap(({ people: _, place: _place, key: _key, ...words }) => textsOf(words));
  const together = textsOf([named, pillars, experiments]);

  test('passes the checks for case data and for concerns (P3, P4)', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect([...texts, ...together].filter((text) => findCaseData(text).length > 0)).toEqual([]);
    expect([...texts, ...together].filter((text) => findConcern(text))).toEqual([]);
  });

  test('has no name in it that would be asked about', () => {
    const sentences = [...texts, ...together].filter((text) => text.includes(' '));

    expect(sentences.filter((text) => findDoubtfulNames(text, []).length > 0)).toEqual([]);
  });
});

describe('their changes', () => {
  test('are eight that were told, and one that is kept for the blueprint', () => {
    for (const { changes, team } of council.teams) {
      expect(changes.filter(isTold)).toHaveLength(8);
      expect(changes.filter(({ scope }) => scope === 'for-the-blueprint')).toHaveLength(1);
      expect(changes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(team.nextNumber).toBe(10);
    }
  });

  test('were kept, adapted and stopped, asked for and answered yes and not yet', () => {
    for (const { changes } of council.teams) {
      const ended = changes.filter(isTold).map(({ learning }) => learning.decision);
      const answers = changes.flatMap(({ asks }) => asks.map(({ answer }) => answer?.answer));

      expect(new Set(ended)).toEqual(new Set(decisions));
      expect(new Set(answers)).toEqual(new Set(['yes', 'not-yet']));
      expect(changes.filter(({ learning }) => learning.noticed !== null).length).toBeGreaterThan(3);
      expect(
        changes.filter(({ learning }) => learning.timeReleased !== null).length,
      ).toBeGreaterThan(1);
    }
  });

  test('happened in order, all before they were put in', () => {
    const putIn = evidence.teams[0]?.at ?? '';
    for (const { changes, team } of council.teams)
      for (const { history, updatedAt } of changes) {
        const times = history.map(({ at }) => at);

        expect(times).toEqual(times.toSorted());
        expect(updatedAt < putIn && putIn < now).toBe(true);
        expect((times[0] ?? '') >= team.journey.startsOn).toBe(true);
      }
  });

  test('were altered only by people who may', () => {
    const verbs: Partial<Record<HistoryAction, Verb>> = {
      logged: 'log-change',
      planned: 'plan-change',
      moved: 'move-change',
      influenced: 'influence-change',
      asked: 'ask-for-a-yes',
      answered: 'answer-ask',
      'heard-answer': 'record-answer',
      learned: 'learn-from-change',
      'said-beyond': 'link-change',
    };
    for (const { changes, team } of council.teams)
      for (const change of changes)
        for (const { did, by } of change.history) {
          const { role } = findMember(team, by.id) ?? {};
          const verb = verbs[did];
          const isAsked = change.asks.some(({ of }) => of?.id === by.id);
          const isTheirs = did === 'answered' ? isAsked : isOwnChange(change, by.id);
          expect([did, role && verb && may(role, verb, isTheirs)]).toEqual([did, true]);
        }
  });

  test('tell nobody anything that happened before there was anybody to tell', () => {
    const all = council.teams.flatMap(({ changes }) => changes);

    expect(
      all.flatMap(({ peopleOutbox, channelOutbox }) => [...peopleOutbox, ...channelOutbox]),
    ).toEqual([]);
  });
});

test('their strands are what most of them voted for, put as what they want instead', () => {
  for (const { strands, told: words } of council.teams) {
    const most = strands.vote?.result?.totals.slice(0, 2).map(({ id }) => id);
    const missions = Object.values(words.themes).flatMap(({ mission }) => mission ?? []);

    expect(strands.strands.map(({ id }) => id)).toEqual(most);
    expect(strands.strands.map(({ mission }) => mission)).toEqual(missions);
    expect(strands).toMatchObject({ vote: { status: 'closed', ballots: [] }, channelOutbox: [] });
  }
});

describe('the programme', () => {
  test('asks all three teams, of which the two joined by a lead of their own', () => {
    const programme = toProgramme(council);
    const joined = toJoined(council, programme);

    expect(programme.teams.map(({ name, isTold: knows }) => [name, knows])).toEqual([
      [harbour.place.name, true],
      [hillside.place.name, true],
      [demoTeam.name, true],
    ]);
    for (const team of joined) {
      const [act] = team.acts;
      expect([act?.did, team.invitations]).toEqual(['joined-programme', []]);
      expect(findMember(team, act?.by?.id ?? '')?.role).toBe('facilitator');
    }
  });

  test('was put in, sorted and drawn up at one workshop, and tried since, all before now', () => {
    const { blueprint } = drawn;
    const acts = [
      ...evidence.teams,
      ...sense.history,
      ...blueprint.history.slice(0, pillars.length + 2),
    ];
    const days = new Set(acts.map(({ at }) => at.slice(0, 10)));
    const since = drawn.experiments.flatMap(({ history }) => history.map(({ at }) => at));

    for (const { team } of council.teams)
      expect([...days]).toEqual([team.journey.workshops.at(-1)]);
    expect([...acts, ...blueprint.history].every(({ at }) => at < now)).toBe(true);
    expect(since.every((at) => at < now && at > [...days].join())).toBe(true);
  });

  test('has people in it who are in one of its teams, and no name of anybody else', () => {
    const members = new Set(council.teams.flatMap(({ team }) => team.members.map(({ id }) => id)));
    const acted = [...sense.history, ...drawn.blueprint.history].map(({ by }) => by.id);
    const owners = drawn.experiments.flatMap(({ owner, history }) => [
      ...(owner ? [owner.id] : []),
      ...history.map(({ by }) => by.id),
    ]);

    expect([...acted, ...owners].filter((id) => !members.has(id))).toEqual([]);
  });
});

function textsOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(textsOf);
}
