/**
 * Every string a person reads, in plain British English: the parts in the folder of this name, put together. A page
 * fetches each with what says it; the server has them all.
 */
import { ambition } from './en-GB/ambition.ts';
import { barriers } from './en-GB/barriers.ts';
import { blueprint } from './en-GB/blueprint.ts';
import { board } from './en-GB/board.ts';
import { change } from './en-GB/change.ts';
import { checkIns } from './en-GB/check-ins.ts';
import { facts } from './en-GB/facts.ts';
import { forms } from './en-GB/forms.ts';
import { influence } from './en-GB/influence.ts';
import { journey } from './en-GB/journey.ts';
import { learning } from './en-GB/learning.ts';
import { myData } from './en-GB/my-data.ts';
import { overview } from './en-GB/overview.ts';
import { page } from './en-GB/page.ts';
import { pulse } from './en-GB/pulse.ts';
import { refusals } from './en-GB/refusals.ts';
import { seldom } from './en-GB/seldom.ts';
import { answers } from './en-GB/server/answers.ts';
import { blueprintChat } from './en-GB/server/blueprint.ts';
import { help } from './en-GB/server/help.ts';
import { problems } from './en-GB/server/problems.ts';
import { team } from './en-GB/team.ts';
import { workshop } from './en-GB/workshop.ts';
import { combine } from './in-use/combine.ts';

export const enGB = combine(
  page,
  journey,
  forms,
  refusals,
  facts,
  board,
  overview,
  change,
  barriers,
  ambition,
  influence,
  learning,
  blueprint,
  team,
  myData,
  checkIns,
  pulse,
  workshop,
  seldom,
  answers,
  blueprintChat,
  help,
  problems,
);
