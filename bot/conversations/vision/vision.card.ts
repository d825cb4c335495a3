/** The team's vision: the one line, then the voices it comes from, and a way to add one's own (P7). */
import { type Ambition, type Voice, voiceLimit } from '../../../shared/domain/ambition/ambition.ts';
import { may, whoMay } from '../../../shared/domain/permissions.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import type { Member } from '../../../shared/domain/team/team.ts';
import { text } from '../../../shared/text/text.ts';
import { asNext, plainAction, toSwitches } from '../../cards/actions.ts';
import { type ListGroup, type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

export type VisionCard = {
  readonly team: TeamRef;
  readonly ambition: Ambition;
  /** Whoever gets the card; null where everybody sees it, so that nobody’s own voice opens from it. */
  readonly viewer: Member | null;
  readonly notice?: string | undefined;
  /** The person's other teams, to switch to. */
  readonly others: readonly TeamRef[];
};

/** A card takes at most six buttons; three are its own. */
const otherTeamLimit = 3;

export function renderVisionCard(card: VisionCard): Card {
  const { team, notice, others } = card;
  return renderListCard({
    heading: text.vision.heading(team.name),
    intro: toIntro(card),
    notice,
    groups: toGroups(card),
    actions: [
      ...toOwnActions(card),
      plainAction(text.values.actions.values, 'values.show', { teamId: team.id }),
      ...toSwitches(others, 'vision.show', otherTeamLimit),
    ],
  });
}

/** While there is no line, it says who gathers the voices to whoever does not. */
function toIntro({ ambition: { vision }, viewer }: VisionCard): string {
  const { none, gathersIt, intro } = text.vision;
  if (vision !== null) return intro;
  if (viewer && may(viewer.role, 'write-vision', false)) return none;
  const { allowed } = whoMay('write-vision');
  return `${none} ${gathersIt(allowed.map((role) => text.rolesPlural[role]))}`;
}

function toGroups({ team, ambition, viewer }: VisionCard): readonly ListGroup[] {
  const { vision, voices } = ambition;
  const own = viewer?.id ?? null;
  return [
    ...(vision
      ? [{ rows: [{ words: vision.vision, about: text.vision.writtenBy(vision.by.name) }] }]
      : []),
    ...(voices.length > 0
      ? [{ heading: text.vision.voices, rows: voices.map((voice) => toRow(voice, team, own)) }]
      : []),
  ];
}

/** One's own opens, to be taken back. */
function toRow({ id, voice, by }: Voice, { id: teamId }: TeamRef, own: string | null): ListRow {
  const ids = { teamId, voiceId: id };
  return {
    words: voice,
    about: by.name,
    ...(by.id === own && {
      open: plainAction(text.vision.open(voice), 'vision.open-voice', ids),
    }),
  };
}

/** The next step is a voice while there are none and no line; then it is the line, for whoever gathers it. */
function toOwnActions({ team, ambition: { vision, voices }, viewer }: VisionCard) {
  const { addVoice, gather } = text.vision.actions;
  const ids = { teamId: team.id };
  const mayGather = viewer === null || may(viewer.role, 'write-vision', false);
  const isGatheredNext = viewer !== null && mayGather && vision === null && voices.length > 0;
  const adding = plainAction(addVoice, 'vision.add', ids);
  const gathering = plainAction(gather, 'vision.gather', ids);
  return [
    ...(voices.length < voiceLimit
      ? [vision === null && !isGatheredNext ? asNext(adding) : adding]
      : []),
    ...(mayGather ? [isGatheredNext ? asNext(gathering) : gathering] : []),
  ];
}

/** A voice of one's own, to be taken back. */
export function renderOwnVoiceCard(team: TeamRef, voice: Voice, commandId: string): Card {
  const { yours, voiceIntro, actions } = text.vision;
  const ids = { teamId: team.id };
  return renderListCard({
    heading: yours,
    intro: voiceIntro,
    groups: [{ rows: [{ words: voice.voice }] }],
    actions: [
      plainAction(actions.vision, 'vision.show', ids),
      plainAction(actions.takeBack, 'vision.take-back', { ...ids, voiceId: voice.id, commandId }),
    ],
  });
}
