/** The cards that answer what is asked of a blueprint, drawn with whatever words there are. */
import { renderAsksCard } from '../../../bot/conversations/ask/asks.card.ts';
import { renderAnswerCard } from '../../../bot/conversations/asked/answer.card.ts';
import { renderBlueprintAsksCard } from '../../../bot/conversations/asked/asks.card.ts';
import { renderEditionsCard } from '../../../bot/conversations/editions/editions.card.ts';
import {
  renderLeaveOutCard,
  renderLeftOutCard,
} from '../../../bot/conversations/leave-out/leave-out.card.ts';
import { renderOwnReflectionsCard } from '../../../bot/conversations/reflect/own.card.ts';
import { renderLearnedOfTeamsCard } from '../../../bot/conversations/stands/learned.card.ts';
import { renderPeopleCard } from '../../../bot/conversations/stands/people.card.ts';
import { renderSeenCard } from '../../../bot/conversations/stands/seen.card.ts';
import { renderTeamsCard } from '../../../bot/conversations/stands/teams.card.ts';
import { renderWentCard } from '../../../bot/conversations/went/went.card.ts';
import { noProgramme } from '../../../shared/domain/programme/programme.ts';
import { type EvidenceItem, noEvidence } from '../../../shared/domain/sensemaking/evidence.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { buildBlueprint, drawnUp, programmePlace } from '../../support/build-blueprint.ts';
import type { DrawnCard } from './every-card.ts';

type Words = (length: number) => string;

const commandId = '00000000-0000-4000-8000-000000000000';
const linkToTab = (place: string) => `https://tab.example/#${place}`;
const at = '2026-12-14T09:30:00.000Z';
const day = '2026-12-14';

export function drawAskedCards(
  write: Words,
  change: SmallChange,
  team: Team,
): readonly DrawnCard[] {
  const by = { id: 'helen', name: write(256) };
  const named = ['steward', 'leader'] as const;
  const people = named.flatMap((role) =>
    Array.from({ length: 20 }, (_, one) => ({
      ...{ id: `${role}-${one}`, name: write(256), role, isOutside: true },
    })),
  );
  const teams = Array.from({ length: 20 }, () => team);
  const item: EvidenceItem = {
    ...{ id: 'learned 1', hint: null, teamId: team.id },
    said: { kind: 'learned', words: write(1000) },
    from: { changeId: change.id, number: 1, title: write(160), go: 1, decision: 'keep' },
  };
  const items = Array<EvidenceItem>(20).fill(item);
  const place = { ...programmePlace, round: 1 };
  const evidence = {
    ...{ ...noEvidence(place), items },
    teams: [{ teamId: team.id, name: team.name, at, by }],
  };
  const programme = { ...noProgramme({ ...programmePlace, programmeId: 'several' }), people };
  const alone = noProgramme(programmePlace);
  const stands = { standings: ['leader', 'steward'] as const, role: null };
  const nobody = { standings: ['member'] as const, role: null };
  const ask = {
    ...{ id: 'ask-1', ofRole: write(80), words: write(300), pillarId: null },
    ...{ by: null, version: 1 },
  };
  const asks = [
    { ...ask, answer: null },
    { ...ask, answer: { answer: 'yes' as const, because: null, by, at, isNamed: true } },
    { ...ask, answer: { answer: 'not-yet' as const, because: write(300), by, at, isNamed: true } },
  ];
  const blueprint = buildBlueprint({
    pillars: [drawnUp],
    asks: asks.flatMap((each) => [each, each, each, each]),
  });
  const around = { people: [by], today: day, nextReview: '2027-01-11' };
  const loaded = {
    ...{ programme, teams, asked: teams, stands, name: write(80) },
    ...{ blueprint, experiments: [], around, evidence },
  };
  const bare = {
    ...{ ...loaded, programme: alone, teams: [team], asked: [], stands: nobody },
    ...{ blueprint: buildBlueprint({ pillars: [] }), evidence: noEvidence(place) },
  };
  const signature = { id: 'helen', name: write(256), as: write(80), on: day, words: null };
  const editions = Array.from({ length: 9 }, (_, one) => ({
    ...{ n: one + 1, madeOn: day, digest: '0123456789ab', isWhole: true },
    signatures: one % 2 === 0 ? [] : Array(12).fill(signature),
  }));
  const ofChanges = change.asks.map((each) => ({ change, ask: each }));
  const where = { isIn: true, pillars: Array(8).fill(write(80)), experiments: [] };
  const begun = Array.from({ length: 9 }, (_, one) => ({ number: one + 1, title: write(160) }));
  const wents = [
    where,
    { ...where, experiments: begun },
    { isIn: true, pillars: [], experiments: [] },
    { isIn: false, pillars: [], experiments: [] },
  ];
  const changes = wents.flatMap((went) => Array(3).fill({ change, team, went }));
  const reflection = { id: 'r-1', words: write(300), hint: 'enabler' as const, week: day, by };
  const own = Array(9).fill({ teamId: team.id, reflection });
  const waits = [{ name: write(80), asks: 3, editions: [1, 2] }];
  const links = [{ title: write(30), url: linkToTab('blueprint/draw-up') }];
  const deps = { linkToTab };
  return [
    ['went, of many', renderWentCard({ changes, saysTeam: true, fits: 'none', said: 3 }, deps)],
    [
      'went',
      renderWentCard(
        { changes: changes.slice(0, 1), saysTeam: false, fits: 'some', said: 0 },
        deps,
      ),
    ],
    ['editions', renderEditionsCard({ ...loaded, editions, viewerId: 'marcus' }, deps)],
    ['editions with none', renderEditionsCard({ ...bare, editions: [], viewerId: 'amara' }, deps)],
    ['who stands', renderPeopleCard({ ...loaded, isAlone: true }, deps)],
    ['who stands with nobody', renderPeopleCard({ ...bare, isAlone: true }, deps)],
    ['who sees', renderSeenCard(loaded, deps)],
    ['who sees, alone', renderSeenCard(bare, deps)],
    ['teams of a blueprint', renderTeamsCard({ ...loaded, invitations: [] }, deps)],
    ['team by itself', renderTeamsCard({ ...bare, invitations: [{ name: write(80), by }] }, deps)],
    ['what a team learned', renderLearnedOfTeamsCard([{ name: team.name, items }], deps)],
    [
      'what teams learned',
      renderLearnedOfTeamsCard(
        [
          { name: team.name, items },
          { name: team.name, items: [] },
        ],
        deps,
      ),
    ],
    [
      'asks of a blueprint',
      renderBlueprintAsksCard(
        { name: write(80), asks: blueprint.asks, ofChanges, isOfNobody: true },
        deps,
      ),
    ],
    [
      'asks of a blueprint with none',
      renderBlueprintAsksCard(
        { name: write(80), asks: [], ofChanges: [], isOfNobody: false },
        deps,
      ),
    ],
    ['answering for the council', renderAnswerCard(loaded, deps)],
    ['answering for the council, not theirs', renderAnswerCard(bare, deps)],
    ['asks and what waits for the council', renderAsksCard([], [], { waits, links })],
    ['leave out', renderLeaveOutCard({ change, items, commandId })],
    ['left out', renderLeftOutCard(write(200), deps)],
    ['own reflections', renderOwnReflectionsCard(own, deps)],
    ['own reflections, none', renderOwnReflectionsCard([], deps)],
  ];
}
