/** Every conversation the bot can have; the last one takes whatever no other understood. */
import type { Conversation } from '../dialogue/conversation.ts';
import { answers } from './answers/answers.conversation.ts';
import { ask } from './ask/ask.conversation.ts';
import { asked } from './asked/asked.conversation.ts';
import { barrier } from './barrier/barrier.conversation.ts';
import { barriers } from './barriers/barriers.conversation.ts';
import { beyond } from './beyond/beyond.conversation.ts';
import { blueprint } from './blueprint/blueprint.conversation.ts';
import { change } from './change/change.conversation.ts';
import { changes } from './changes/changes.conversation.ts';
import { checkIn } from './check-in/check-in.conversation.ts';
import { edit } from './edit/edit.conversation.ts';
import { editions } from './editions/editions.conversation.ts';
import { ending } from './ending/ending.conversation.ts';
import { experiment } from './experiment/experiment.conversation.ts';
import { find } from './find/find.conversation.ts';
import { grow } from './grow/grow.conversation.ts';
import { help } from './help/help.conversation.ts';
import { history } from './history/history.conversation.ts';
import { influence } from './influence/influence.conversation.ts';
import { learned } from './learned/learned.conversation.ts';
import { leaveOut } from './leave-out/leave-out.conversation.ts';
import { log } from './log/log.conversation.ts';
import { move } from './move/move.conversation.ts';
import { own } from './own/own.conversation.ts';
import { plan } from './plan/plan.conversation.ts';
import { privacy } from './privacy/privacy.conversation.ts';
import { progress } from './progress/progress.conversation.ts';
import { pulse } from './pulse/pulse.conversation.ts';
import { quiet } from './quiet/quiet.conversation.ts';
import { reflect } from './reflect/reflect.conversation.ts';
import { ring } from './ring/ring.conversation.ts';
import { setUp } from './set-up/set-up.conversation.ts';
import { signpost } from './signpost/signpost.conversation.ts';
import { stage } from './stage/stage.conversation.ts';
import { stands } from './stands/stands.conversation.ts';
import { strands } from './strands/strands.conversation.ts';
import { thanks } from './thanks/thanks.conversation.ts';
import { themes } from './themes/themes.conversation.ts';
import { values } from './values/values.conversation.ts';
import { vision } from './vision/vision.conversation.ts';
import { ballot } from './vote/ballot.conversation.ts';
import { vote } from './vote/vote.conversation.ts';
import { weigh } from './weigh/weigh.conversation.ts';
import { welcome } from './welcome/welcome.conversation.ts';
import { went } from './went/went.conversation.ts';
import { withdraw } from './withdraw/withdraw.conversation.ts';

export const conversations: readonly Conversation[] = [
  welcome,
  quiet,
  help,
  privacy,
  ending,
  signpost,
  changes,
  change,
  find,
  edit,
  weigh,
  plan,
  influence,
  ask,
  own,
  answers,
  beyond,
  grow,
  thanks,
  history,
  move,
  withdraw,
  progress,
  values,
  vision,
  setUp,
  barrier,
  barriers,
  reflect,
  ring,
  themes,
  vote,
  ballot,
  checkIn,
  strands,
  blueprint,
  editions,
  stands,
  asked,
  went,
  leaveOut,
  experiment,
  learned,
  stage,
  pulse,
  log,
];
