/** What somebody answered this week or month, who can read it, and when they are asked again. */
import type { CheckInAnswer } from '../../../shared/domain/check-in/check-ins.ts';
import { everyOf } from '../../../shared/domain/check-in/every.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { openAsksOf } from '../../../shared/domain/small-change/asks.ts';
import { checkInReaders, toCheckInSummary } from '../../../shared/text/check-in-words.ts';
import { toDayWords, toMonthWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import type { OpenCheckIn } from '../../../shared/use-cases/check-in/load-check-in.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { plainAction } from '../../cards/actions.ts';
import { type ListGroup, renderListCard } from '../../cards/list-card.ts';
import { type PulseSlip, toSlipAction } from '../../cards/pulse-action.ts';
import type { Card } from '../../cards/render-card.ts';
import { toAskActions } from './check-in.card.ts';
import { type GoesInPart, toGoesInPart } from './goes-in.ts';

export type AnsweredCard = {
  readonly open: OpenCheckIn;
  readonly answer: CheckInAnswer;
  /** The day they are asked again, `YYYY-MM-DD`; null when they are not. */
  readonly nextOn: string | null;
  readonly hasOthers: boolean;
  readonly notice?: string | undefined;
  /** A pulse that came with the check-in. */
  readonly slip?: PulseSlip | null | undefined;
};

/** A card takes at most six buttons. */
const askLimit = 2;

export function renderAnsweredCard(
  { open, answer, nextOn, slip, ...card }: AnsweredCard,
  deps: Pick<Deps, 'linkToTab'>,
): Card {
  const { team, member, changes, goesIn } = open;
  const part = goesIn && toGoesInPart(goesIn, deps);
  const links = part?.links ?? [];
  const { checkIn, cards } = text;
  const ids = { teamId: team.id };
  const asks = changes.flatMap((change) =>
    openAsksOf(change, member.id).map((ask) => ({ change, ask })),
  );
  return renderListCard({
    heading: checkIn.answered,
    intro: toSummaryOf(open, answer),
    notice: card.notice,
    groups: [...toCheckInSummary(answer, changes), ...(part ? [toGroup(part)] : [])],
    closing: [
      checkIn.readers.leads(checkInReaders()),
      ...(answer.shared ? [checkIn.readers.channel] : []),
      ...(nextOn === null ? [] : [checkIn.next(toDayWords(nextOn))]),
    ].join(' '),
    actions: [
      ...(slip ? [toSlipAction(slip)] : []),
      ...toAskActions(asks.slice(0, askLimit - links.length)),
      plainAction(checkIn.actions.change, 'check-in.change', { ...ids, ...slip }),
      plainAction(cards.actions.changes, 'changes.show', ids),
      ...(card.hasOthers
        ? [plainAction(cards.actions.otherTeam, 'check-in.choose', { ...slip })]
        : []),
    ],
    links,
  });
}

function toGroup({ heading, lines }: GoesInPart): ListGroup {
  return { heading, rows: lines.map((words) => ({ words })) };
}

function toSummaryOf({ team }: OpenCheckIn, { occurrence }: CheckInAnswer): string {
  const every = everyOf(team, occurrence);
  const when = every === 'month' ? toMonthWords(occurrence) : toDayWords(occurrence);
  return text.checkIn.every[every].summaryOf(team.name, when);
}

/** As many as a card can hold with the longest names. */
const teamLimit = 20;

export function renderWhichTeamCard(teams: readonly TeamRef[], slip: PulseSlip | null): Card {
  const { findTeam, actions } = text.checkIn;
  return renderListCard({
    heading: findTeam,
    groups: [
      {
        rows: teams.slice(0, teamLimit).map(({ id, name }) => ({
          words: name,
          open: plainAction(actions.of(name), 'check-in.open', { teamId: id, ...slip }),
        })),
      },
    ],
    actions: [],
  });
}
