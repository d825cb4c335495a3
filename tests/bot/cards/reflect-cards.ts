/** The cards of what helped and what got in the way, drawn with whatever words there are. */
import {
  renderReflectCard,
  renderSaidCard,
  renderTakenBackCard,
} from '../../../bot/conversations/reflect/reflect.card.ts';
import { ReflectCardInput } from '../../../shared/contracts/cards/reflect.ts';
import {
  checkReflection,
  reflectionHints,
} from '../../../shared/domain/sensemaking/reflections.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { members } from '../../support/build-team.ts';
import type { DrawnCard } from './every-card.ts';

type Words = (length: number) => string;

const linkToTab = (place: string) => `https://tab.example/#${place}`;

export function drawReflectCards(write: Words, team: Team): readonly DrawnCard[] {
  const teams = Array.from({ length: 20 }, (_, at) => ({ id: `team-${at}`, name: team.name }));
  const typed = ReflectCardInput.parse({ reflection: write(20_000) });
  const checked = checkReflection(typed);
  const problems = !checked.ok && checked.error.kind === 'invalid' ? checked.error.problems : [];
  const card = { words: write(300), hint: null, keep: null, problems: [], teamId: undefined };
  const again = { ...card, words: typed.reflection, problems, notice: 'Saved.' };
  const by = { id: members.practitioner.id, name: write(256) };
  return [
    ['reflect', renderReflectCard({ ...card, teams: [team], inCompany: false })],
    ['reflect in company', renderReflectCard({ ...card, teams: [team], inCompany: true })],
    [
      'reflect on the draft',
      renderReflectCard({ ...card, teams: [team], inCompany: true, isOnDraft: true }),
    ],
    ['reflect given back', renderReflectCard({ ...again, teams, inCompany: false })],
    ...reflectionHints.map((hint): DrawnCard => {
      const said = { id: 'reflection-1', words: write(300), hint, week: '2026-11-16', by };
      return [`said by name: ${hint}`, renderSaidCard(team.id, { linkToTab }, said)];
    }),
    ['said confidentially', renderSaidCard(team.id, { linkToTab })],
    ['taken back', renderTakenBackCard({ linkToTab })],
  ];
}
