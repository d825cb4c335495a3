/** Something is being kept quiet, or somebody who spoke up pays for it. */

export const coveredUpPhrases = `
  {boss}/they/it/being/been/someone/council/service/trust/everyone/everybody/agency/we/{worker}/things/this ~4 cover*_up !glass/the_glass/posters/old/the_old/windows/the_window/the_board/tattoos
  cover*_up ~5 death/abuse/mistake/mistakes/failings/failing/complaint/complaints/allegation/allegations/what_happened/incident/incidents/injury/injuries/failures/failure/error/errors/the_truth/neglect/for
  cover*/hushed/hushing/hush ~2 it/this/that/things/everything/mistakes ~1 up !with_a
  is/was/been/a/big/massive/complete cover_up !sheet
  hush*/hushed it/this/that? up
  swept/sweep*/brush*/pushed ~3 under ~2 carpet/rug
  turn*/turned ~1 a ~1 blind_eye
  look*/looked ~2 other_way/looks_away
  everyone/everybody/nobody ~1 looks/looked away
  whitewash*/whitewashed
  hid/hide/hides/hiding/hidden/conceal*/withh*/kept/keep/keeping/kept_back ~8 from ~3 {watchdog}/inspectors/the_board/members/councillors/director !folder/noise
  {told}/{made} ~3 not_to/to_not/never_to ~3 tell/speak/talk/say/mention ~4 {watchdog}/anyone/anybody/family/families/parents/union/hr/media/press/police
  {told}/{made} ~3 not_to/to_not/never_to ~3 report/escalate/refer/raise ~3 it/that/this/concern/concerns/abuse/incident/incidents/bullying/him/her/assault/allegation
  {told}/{made}/saying ~4 keep_quiet/say_nothing/stay_quiet/keep_it_quiet/shut_up/keep_schtum/keep_stum
  keep*/kept ~2 quiet ~1 about
  keep*/shut ~1 my/our/your/their mouth/mouths ~1 shut?
  {told}/{made} ~4 drop_it/forget_it/let_it_go/leave_it_alone/forget_about_it/ignore_it/drop_the_complaint/withdraw !off/at
  {told}/{made} ~3 to ~2 ignore ~4 concerns/concern/abuse/allegation/allegations/risk/injuries/bruises/disclosure/safeguarding
  nothing/no_action/nobody/no_one ~3 done/happened/taken/acted/listened/did ~4 when/after/since/about/even_though ~1 i/we ~3 raised/reported/told/flagged/escalated/complained/said ~8 unsafe/abuse/abused/safeguarding/risk/hit/harm/bullying/allegation/danger/hurt/racism/assault
  i/we ~3 raised/reported/flagged/escalated/complained/whistleblew/spoke_up ~9 ignored/brushed_off/told_to_drop/told_to_forget/told_to_leave/swept/buried/nothing_was_done/nothing_has_been_done/no_action/nothing_happened ~8 unsafe/abuse/bullying/concern/concerns/harm/racism/safeguarding
  i/we ~3 raised/reported/flagged/escalated/complained ~4 unsafe/abuse/abused/bullying/harm/safeguarding/assault/racism/harassment/concerns ~8 ignored/nothing/no_action/brushed_off/buried/dismissed/nobody/no_one
  allegation/allegations ~8 never/not ~3 passed/reported/referred/investigated/recorded/followed_up/shared/logged/sent
  bury*/buried/burying/suppress*/sat_on ~3 report/complaint/complaints/allegation/allegations/concerns/findings/whistleblowing !in_the_drive
  threaten* ~3 my/our/your/{his} ~1 job/jobs/career/registration
  threaten* ~2 me/us/staff/{him} ~2 with ~2 capability/disciplinary/dismissal/sack/suspension/hr/swe/being_struck_off
  threaten* to ~1 sack/fire/dismiss/discipline/suspend/report_me/end_my_placement/fail_my
  punished/victimised/disciplined/sacked/suspended/moved/demoted/targeted/managed_out/bullied/pushed_out/sidelined/penalised/frozen_out/treated_differently/scapegoated/blamed ~4 for/because/after/since ~3 raising/raised/complain*/speaking/spoke/reporting/reported/whistle*/asking/questioning/telling/refused/refusing/saying_something/grievance
  lose/losing/lost ~1 my/our/their job/jobs ~2 if/for/because/after ~2 speak*/spoke/say*/tell/told/report*/raise*/complain*
  afraid/scared/frightened/terrified ~1 to/of speak_out/speaking_out/raise_concerns/report_it/reporting_it/whistleblow/say_anything_about
  if_i/if_we/if_you/anyone_who ~1 speak/speaks/spoke ~1 out
  sign/signed/signing ~2 nda/non_disclosure/gagging/confidentiality_agreement/settlement ~8 stop/quiet/silence/keep/talk/talking/leave/about
  {told}/made ~2 sign ~2 nda/non_disclosure
  gagged/gagging ~1 clause/order/by/us/me/staff
  silenced/silencing ~3 me/us/staff/by/for/when/because
  retaliat*/reprisal*/repercussions ~4 speaking/raising/reporting/complain*/whistle*
  said/says/saying/asked/told ~2 not_to tell/mention ~2 anyone/anybody/ofsted/parents/family/families
  scared/afraid/frightened/terrified ~1 of ~3 {boss}/head_of_service/director ~6 to ~2 say/speak/tell/raise/report
  spoke/speaks/speak/spoken ~1 up ~3 was/got/were/is/gets ~2 sacked/moved/suspended/bullied/disciplined/fired/out/punished
  evidence/proof ~1 of ~2 fraud/corruption/abuse/wrongdoing/malpractice/theft/bullying/neglect/lying !{paper}
  {boss}/they/council/{worker} ~3 ignored/ignoring/ignores ~3 warning/warnings/concerns/allegations/whistleblower/allegation
  know/knows/knew ~6 unsafe/dangerous/abusive/not_safe ~5 carry/carries/still/anyway/nothing/using
  something ~2 going_on ~1 in ~1 my/our/this ~1 team/office/service/department/unit/home
  got_rid/get_rid/sacked/moved/forced_out ~5 who/that/when/because ~2 complained/spoke/raised/reported/challenged/questioned
  concerns/concern ~8 brushed_aside/brushed_off/swept/ignored/buried/dismissed/shut_down
  {boss} ~3 told ~1 me/us ~2 would ~1 fail/lose/be ~6 if ~1 i/we/anyone ~1 complain*/spoke/said/told/report*/raise*
  lean/leaning/leans/leant/press/pressing/pressuring/pressured ~2 on/us/me ~4 to ~2 drop/close/stop/bury/lose/shelve ~3 investigation/inquiry/enquiry/s47/complaint/allegation/allegations/case
`;
