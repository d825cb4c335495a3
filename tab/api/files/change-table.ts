/** A team's changes as a table in words: what each column is called, and what stands in it (P22). */
import type { ChangeRow } from '../../../shared/domain/people-data/change-row.ts';
import { planQuestions } from '../../../shared/domain/small-change/content/action-plan.ts';
import { learningQuestions } from '../../../shared/domain/small-change/content/learning.ts';
import { toAnswerWords } from '../../../shared/text/ask-words.ts';
import { toPlainDateWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import type { Cell, Table } from './to-csv.ts';

type Column = readonly [head: string, cell: (row: ChangeRow) => Cell];

/** Time is told with where it goes and how sure anybody is, and never added up (P11). */
export function toTable(rows: readonly ChangeRow[]): Table {
  const columns = [
    ...aboutTheIdea(),
    ...aboutThePlan(),
    ...aboutThePeople(),
    ...aboutTheProgress(),
    ...aboutTheLearning(),
    ...aboutTheTime(),
    ...aboutTheLog(),
  ];
  return {
    heads: columns.map(([head]) => head),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  };
}

function aboutTheIdea(): readonly Column[] {
  const { heads } = text.export;
  return [
    [heads.id, ({ id }) => id],
    [heads.title, ({ title }) => title],
    [text.tab.detail.benefit, ({ benefit }) => benefit],
    [heads.stage, ({ stage }) => text.stages[stage]],
    [heads.strand, ({ strand }) => strand],
    [heads.scope, ({ scope }) => text.scope[scope]],
    [heads.loggedBy, ({ loggedBy }) => loggedBy],
    [heads.lookedAfterBy, ({ lookedAfterBy }) => lookedAfterBy],
    [heads.byWhen, ({ byWhen }) => byWhen && toPlainDateWords(byWhen)],
  ];
}

function aboutThePlan(): readonly Column[] {
  const { questions } = text.tab.detail;
  return planQuestions.map((question) => [questions[question], ({ plan }) => plan[question]]);
}

function aboutThePeople(): readonly Column[] {
  const { people, asks } = text.tab.detail;
  return [
    [people, toPeopleWords],
    [asks, (row) => toLines(row.asks.map(toAskWords))],
  ];
}

function toPeopleWords({ people, nobodyElseNeeded }: ChangeRow): string | null {
  const { stands } = text.tab.detail;
  if (people.length === 0 && nobodyElseNeeded) return text.influence.nobodyElse;
  return toLines(people.map(({ role, stance }) => stands(role, text.stancesShort[stance])));
}

function toAskWords(ask: ChangeRow['asks'][number]): string {
  const answer = toAnswerWords(ask);
  return ask.words === null ? answer : `${text.ask.asked(ask.by.name, ask.words)} ${answer}`;
}

function aboutTheProgress(): readonly Column[] {
  return [
    [text.tab.detail.progress, ({ progress }) => progress?.words],
    [text.export.heads.progressOn, ({ progress }) => progress && toPlainDateWords(progress.on)],
  ];
}

function aboutTheLearning(): readonly Column[] {
  const { questions, noticed, forWhom, forTeamOnly } = text.tab.detail;
  const { heads, goTaught } = text.export;
  const asked = learningQuestions.map(
    (question): Column => [questions[question], ({ learning }) => learning[question]],
  );
  return [
    ...asked,
    [noticed, ({ learning }) => learning.noticed],
    [forWhom, ({ learning }) => (learning.forTeamOnly ? forTeamOnly : null)],
    [heads.decision, ({ learning: { decision } }) => decision && text.decisions[decision]],
    [heads.earlierGoes, ({ goes }) => toLines(goes.flatMap(toTaught))],
  ];

  function toTaught({ learning: { learned } }: ChangeRow['goes'][number], before: number) {
    return learned === null ? [] : [goTaught(before + 1, learned)];
  }
}

function aboutTheTime(): readonly Column[] {
  const { heads } = text.export;
  return [
    [heads.minutes, ({ learning: { timeReleased: time } }) => time?.minutes],
    [heads.people, ({ learning: { timeReleased: time } }) => time?.people],
    [heads.use, ({ learning: { timeReleased: time } }) => time && text.timeUses[time.use]],
    [heads.basis, ({ learning: { timeReleased: time } }) => time && text.timeBases[time.basis]],
    [
      heads.sureness,
      ({ learning: { timeReleased: time } }) => time && text.sureness[time.sureness],
    ],
  ];
}

function aboutTheLog(): readonly Column[] {
  const { heads, status: words } = text.export;
  return [
    [heads.loggedOn, ({ loggedOn }) => toPlainDateWords(loggedOn)],
    [heads.status, ({ status }) => words[status]],
  ];
}

function toLines(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join('\n');
}
