/** The cards of the thread from a barrier through a change to what was learned, drawn with whatever words there are. */
import { renderChangeCard } from '../../../bot/cards/change-card.ts';
import { renderAnswersForm } from '../../../bot/conversations/answers/answers.card.ts';
import { renderBeyondForm } from '../../../bot/conversations/beyond/beyond.conversation.ts';
import { renderHandOnForm } from '../../../bot/conversations/own/own.card.ts';
import { noLearning } from '../../../shared/domain/small-change/content/learning.ts';
import { goLimit } from '../../../shared/domain/small-change/grow/go-again.ts';
import { barriersLimit } from '../../../shared/domain/small-change/link.ts';
import { handOnChange } from '../../../shared/domain/small-change/own.ts';
import {
  answersNothing,
  type SmallChange,
} from '../../../shared/domain/small-change/small-change.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { buildCommand } from '../../support/build-change.ts';
import type { DrawnCard } from './every-card.ts';

type Words = (length: number) => string;
type Build = (overrides: Partial<SmallChange>) => SmallChange;

const commandId = '00000000-0000-4000-8000-000000000000';

export function drawThreadCards(write: Words, team: Team, change: Build): readonly DrawnCard[] {
  const by = { id: 'amara', name: write(256) };
  const strands = Array.from({ length: 8 }, (_, at) => ({
    ...{ id: `strand-${at}`, name: write(60), votes: 9, voters: 9, since: '2026-11-20' },
  }));
  const barriers = Array.from({ length: 60 }, (_, at) => ({
    ...{ id: `barrier-${at}`, text: write(300), week: '2026-11-16', by, themeId: 'strand-0' },
  }));
  const place = { id: 'barriers', tenantId: team.tenantId, teamId: team.id };
  const barrierIds = barriers.slice(0, barriersLimit).map(({ id }) => id);
  const answers = { strandId: 'strand-0', strandName: write(60), barrierIds };
  const learning = { ...noLearning, happened: write(1000), learned: write(1000) };
  const goes = Array.from({ length: goLimit - 1 }, () => ({
    ...{ from: '2026-11-20T10:00:00.000Z', until: '2026-11-20T10:00:00.000Z', learning },
  }));
  const linked = change({ scope: 'for-the-blueprint', beyond: 'another-service', answers, goes });
  const form = {
    change: linked,
    commandId: commandId,
    barriers: { ...place, barriers, themes: [], appliedCommands: [] },
  };
  const words = { nextOwner: '', nextShouldKnow: write(5000) };
  const nextOwner = team.members[0]?.id ?? '';
  const options = { viewerId: 'amara', isAlone: true, newId: () => commandId };
  const adapted = { ...learning, noticed: write(300), decision: 'adapt' } as const;
  const handed = handOnChange(linked, { ...words, nextOwner: null }, buildCommand());
  return [
    ['change with all its links', renderChangeCard(linked, options)],
    [
      'change to go again with',
      renderChangeCard({ ...linked, stage: 'grow', learning: adapted, goes: [] }, options),
    ],
    ['answers', renderAnswersForm({ ...form, strands, chosen: answers })],
    ['answers, nothing yet', renderAnswersForm({ ...form, strands: [], chosen: answersNothing })],
    ['beyond', renderBeyondForm(linked, commandId, null)],
    ['hand on', renderHandOnForm({ change: linked, team, commandId: commandId, words })],
    [
      'hand on given back',
      renderHandOnForm({
        ...{ change: linked, team, commandId: commandId, words: { ...words, nextOwner } },
        error: handed.ok ? undefined : handed.error,
      }),
    ],
  ];
}
