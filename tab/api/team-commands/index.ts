/** What people do from the tab with a team's barriers, vote, strands, values, vision and set-up, with the gates, checks and words of the chat. */

import { toGatheredWords } from '../../../shared/text/blueprint/gathered-words.ts';
import { addValue } from '../../../shared/use-cases/ambition/add-value.ts';
import { addVoice } from '../../../shared/use-cases/ambition/add-voice.ts';
import type { ChangedAmbition } from '../../../shared/use-cases/ambition/change-ambition.ts';
import { changeValue, takeValueAway } from '../../../shared/use-cases/ambition/change-value.ts';
import { takeVoiceBack } from '../../../shared/use-cases/ambition/take-voice-back.ts';
import { writeVision } from '../../../shared/use-cases/ambition/write-vision.ts';
import {
  groupBarriers,
  ungroupBarriers,
} from '../../../shared/use-cases/barriers/group-barriers.ts';
import type { BarriersForMember } from '../../../shared/use-cases/barriers/load-barriers.ts';
import { raiseBarrier } from '../../../shared/use-cases/barriers/raise-barrier.ts';
import { takeBarrierBack } from '../../../shared/use-cases/barriers/take-barrier-back.ts';
import { typeInWall } from '../../../shared/use-cases/barriers/type-in-wall.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import {
  declineInvitation,
  joinProgramme,
  leaveProgramme,
} from '../../../shared/use-cases/programme/join-programme.ts';
import {
  inviteTeam,
  setUpProgramme,
  takeInvitationBack,
} from '../../../shared/use-cases/programme/set-up-programme.ts';
import { beginRound } from '../../../shared/use-cases/sensemaking/begin-round.ts';
import { putIn } from '../../../shared/use-cases/sensemaking/put-in.ts';
import { takeOut } from '../../../shared/use-cases/sensemaking/take-out.ts';
import { takeReflectionOut } from '../../../shared/use-cases/sensemaking/take-reflection-out.ts';
import { typeInSense } from '../../../shared/use-cases/sensemaking/type-in-sense.ts';
import { withholdChosen } from '../../../shared/use-cases/sensemaking/withhold-chosen.ts';
import { chooseStrands } from '../../../shared/use-cases/strands/choose-strands.ts';
import { closeVote } from '../../../shared/use-cases/strands/close-vote.ts';
import { endStrand } from '../../../shared/use-cases/strands/end-strand.ts';
import { giveVotes } from '../../../shared/use-cases/strands/give-votes.ts';
import type { StrandsForMember } from '../../../shared/use-cases/strands/load-strands.ts';
import { nameMission } from '../../../shared/use-cases/strands/name-mission.ts';
import { openVote } from '../../../shared/use-cases/strands/open-vote.ts';
import type { ApiRoute } from '../http/api-route.ts';
import type { Hold } from '../kept/hold-confidential.ts';
import { toAmbitionView } from '../present/present-ambition.ts';
import { toBarriersView } from '../present/present-barriers.ts';
import { toGatheredView } from '../present/present-gathered.ts';
import { toLeftBehindView } from '../present/present-left-behind.ts';
import { toProgrammeView } from '../present/present-programme.ts';
import { toEvidenceView, toSenseView } from '../present/present-sense.ts';
import { toStrandsView } from '../present/present-strands.ts';
import { commandRoute } from './command-route.ts';
import { setUpRoute } from './set-up.ts';
import { wallCommandRoutes } from './wall-commands.ts';

export function teamCommandRoutes(deps: Deps, hold: Hold): readonly ApiRoute[] {
  return [
    ...withBarriers(deps, hold),
    ...withStrands(deps),
    ...withAmbition(deps),
    ...withSense(deps, hold),
    ...withProgramme(deps),
    setUpRoute(deps),
  ];
}

/** What somebody raised confidentially joins the wall with the next others, for themselves too. */
function withBarriers(deps: Deps, hold: Hold): readonly ApiRoute[] {
  const shown = ({ current, member }: BarriersForMember) =>
    toBarriersView(hold.barriers(current), member);
  return [
    commandRoute(deps, 'barriers/raise', raiseBarrier, shown),
    commandRoute(deps, 'barriers/take-back', takeBarrierBack, shown),
    commandRoute(deps, 'barriers/group', groupBarriers, shown),
    commandRoute(deps, 'barriers/ungroup', ungroupBarriers, shown),
    commandRoute(deps, 'barriers/type-in', typeInWall, shown),
  ];
}

function withStrands(deps: Deps): readonly ApiRoute[] {
  const shown = (done: StrandsForMember) => toStrandsView(done);
  return [
    commandRoute(
      deps,
      'vote/open',
      // Opened on the tab, its card is posted in the team's channel.
      (input, actor, given) => openVote({ ...input, isInChannel: false }, actor, given),
      shown,
    ),
    commandRoute(deps, 'vote/give', giveVotes, shown),
    commandRoute(deps, 'vote/close', closeVote, shown),
    commandRoute(deps, 'strands/choose', chooseStrands, shown),
    commandRoute(deps, 'strands/mission', nameMission, shown),
    commandRoute(deps, 'strands/end', endStrand, shown),
  ];
}

function withAmbition(deps: Deps): readonly ApiRoute[] {
  const shown = ({ ambition }: ChangedAmbition) => toAmbitionView(ambition);
  return [
    commandRoute(deps, 'ambition/add-value', addValue, shown),
    commandRoute(deps, 'ambition/change-value', changeValue, shown),
    commandRoute(deps, 'ambition/take-value-away', takeValueAway, shown),
    commandRoute(deps, 'ambition/add-voice', addVoice, shown),
    commandRoute(deps, 'ambition/take-voice-back', takeVoiceBack, shown),
    commandRoute(deps, 'ambition/write-vision', writeVision, shown),
  ];
}

function withSense(deps: Deps, hold: Hold): readonly ApiRoute[] {
  return [
    ...wallCommandRoutes((name, act, present) => commandRoute(deps, name, act, present), hold),
    commandRoute(deps, 'evidence/begin-round', beginRound, toEvidenceView),
    commandRoute(deps, 'evidence/put-in', putIn, toEvidenceView),
    commandRoute(deps, 'gathered/withhold', withholdChosen, (done) => toGatheredView(done, deps)),
    commandRoute(
      deps,
      'sense/type-in',
      (input, actor, given) => typeInSense(input, actor, given, toGatheredWords),
      toSenseView,
    ),
  ];
}

function withProgramme(deps: Deps): readonly ApiRoute[] {
  return [
    commandRoute(deps, 'programme/set-up', setUpProgramme, toProgrammeView),
    commandRoute(deps, 'programme/join', joinProgramme, toProgrammeView),
    commandRoute(deps, 'programme/leave', leaveProgramme, toProgrammeView),
    commandRoute(deps, 'left-behind/take-out', takeOut, toLeftBehindView),
    commandRoute(deps, 'left-behind/take-reflection-out', takeReflectionOut, toLeftBehindView),
    commandRoute(deps, 'programme/decline', declineInvitation, toProgrammeView),
    commandRoute(deps, 'programme/invite', inviteTeam, toProgrammeView),
    commandRoute(deps, 'programme/take-back', takeInvitationBack, toProgrammeView),
  ];
}
