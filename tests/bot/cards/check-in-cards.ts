/** The cards of a weekly check-in, drawn with whatever words there are. */
import {
  type AnsweredCard,
  renderAnsweredCard,
  renderWhichTeamCard,
} from '../../../bot/conversations/check-in/answered.card.ts';
import {
  type CheckInForm,
  renderCheckInForm,
} from '../../../bot/conversations/check-in/check-in.card.ts';
import { CheckInCardInput } from '../../../shared/contracts/cards/check-in.ts';
import { answerCheckIn } from '../../../shared/domain/check-in/answer-check-in.ts';
import {
  askedAtOnce,
  type CheckInAnswer,
  movements,
  noCheckIns,
} from '../../../shared/domain/check-in/check-ins.ts';
import type { GatheredKind } from '../../../shared/domain/gathered/gathered.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { toHistoryLines } from '../../../shared/domain/small-change/story/history-lines.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { text } from '../../../shared/text/text.ts';
import { buildCommand } from '../../support/build-change.ts';
import type { DrawnCard } from './every-card.ts';

type Words = (length: number) => string;
type Build = (overrides: Partial<SmallChange>) => SmallChange;

const commandId = '00000000-0000-4000-8000-000000000000';
const [before, occurrence] = ['2026-11-16', '2026-11-23'];
/** The first Monday of the month after another team's weeks. */
const month = '2026-11-02';

const deps = { linkToTab: (place: string) => `https://tab.example/#${place}` };
const drawForm = (form: CheckInForm) => renderCheckInForm(form, deps);
const drawAnswered = (card: AnsweredCard) => renderAnsweredCard(card, deps);

/** One of each kind there is. */
const kinds = Object.keys(text.blueprintInChat.goesIn.kinds) as readonly GatheredKind[];
const counts = kinds.map((kind, at) => ({ kind, count: at + 1 }));
const [goesIn, alreadyIn] = [
  { isIn: false, counts } as const,
  { isIn: true, at: '2026-11-20T10:00:00.000Z' } as const,
];

export function drawCheckInCards(write: Words, team: Team, change: Build): readonly DrawnCard[] {
  const person = { id: 'priya', name: write(256) };
  const changes = Array.from({ length: 12 }, (_, at) =>
    change({
      ...{ id: `change-${commandId}${at}`, number: at + 1, stage: 'develop' },
      ...{ owner: person, byWhen: at < 3 ? '2026-11-26' : null, asks: [askOf(person, at)] },
      history: Array.from({ length: 4 }, () => ({
        ...({ at: '2026-11-20T10:00:00.000Z', by: person, did: 'moved-back', before: {} } as const),
        reason: write(600),
      })),
    }),
  );
  const said = changes.slice(0, askedAtOnce).map(({ id: changeId }, at) => ({
    ...{ changeId, movement: movements[at % movements.length] ?? 'stuck' },
  }));
  const answer: CheckInAnswer = {
    ...{ occurrence, at: '2026-11-23T09:40:00.000Z', said },
    ...{ cover: write(600), thanks: write(300), nothingMoved: true, shared: true },
  };
  const nothing = noCheckIns({ ...team, teamId: team.id, personId: person.id });
  const checkIns = { ...nothing, answers: [{ ...answer, occurrence: before }] };
  const member = { ...person, role: 'supervisor' } as const;
  const longEnough = { nobody: '', quiet: '', 'awaiting-yes': '' };
  const open = { team, member, checkIns, occurrence, changes, longEnough, goesIn: null };
  const typed = CheckInCardInput.parse({
    ...{ teamId: team.id, commandId, occurrence, version: 1 },
    ...{ cover: write(20_000), thanks: write(20_000), share: 'true' },
  });
  const refused = answerCheckIn(
    nothing,
    { ...typed, nothingMoved: false },
    buildCommand(),
    occurrence,
  );
  const problems = !refused.ok && refused.error.kind === 'invalid' ? refused.error.problems : [];
  const news = changes.map((each) => ({ change: each, lines: toHistoryLines(each) }));
  const asks = changes.flatMap((each) => each.asks.map((ask) => ({ change: each, ask })));
  const others = Array.from({ length: 20 }, (_, at) => ({ ...team, id: `team-${at}` }));
  const summary = { open, answer, nextOn: '2026-11-30', hasOthers: true, notice: write(80) };
  const journey = { ...team.journey, startsOn: '2026-06-29' };
  const inMonths = { ...open, team: { ...team, journey }, occurrence: month };
  return [
    ['check-in', drawForm({ open, commandId })],
    [
      'check-in, the first',
      drawForm({ open: { ...open, checkIns: nothing, changes: [] }, commandId }),
    ],
    ['check-in reminder', drawForm({ open, commandId, isReminder: true })],
    ['check-in of a month', drawForm({ open: inMonths, commandId })],
    ['check-in of a month, reminder', drawForm({ open: inMonths, commandId, isReminder: true })],
    [
      'check-in of a month, answered',
      drawAnswered({
        ...{ ...summary, open: inMonths, nextOn: '2026-12-07' },
        answer: { ...answer, occurrence: month },
      }),
    ],
    ['check-in with news', drawForm({ open, commandId, news, asks, others: others.slice(0, 2) })],
    [
      'check-in given back',
      drawForm({
        open,
        commandId,
        problems,
        words: { ...typed, said },
        news,
        asks,
        notice: '.',
      }),
    ],
    ['check-in, what goes in', drawForm({ open: { ...open, goesIn }, commandId })],
    ['check-in, what is in', drawForm({ open: { ...open, goesIn: alreadyIn }, commandId })],
    [
      'check-in, what goes in, with all else',
      drawForm({
        ...{ open: { ...open, goesIn }, commandId, news, asks, others: others.slice(0, 2) },
        rows: [{ words: write(600), link: { title: write(40), url: deps.linkToTab('blueprint') } }],
      }),
    ],
    ['check-in answered, what goes in', drawAnswered({ ...summary, open: { ...open, goesIn } })],
    ['check-in answered', drawAnswered(summary)],
    ['check-in of which team', renderWhichTeamCard(others, null)],
  ];
}

function askOf(by: { readonly id: string; readonly name: string }, at: number) {
  const asked = { id: `ask-${at}`, of: by, by, at: '2026-11-20T10:00:00.000Z' };
  return { ...asked, words: null, answer: null, earlier: [], ofRole: null };
}
