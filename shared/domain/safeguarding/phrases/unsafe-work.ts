/** Work is shared out so that somebody may come to harm, and whoever says so pays for it. */

export const unsafeWorkPhrases = `
  i/we/they/she/he/{worker} ~2 got/have/with/hold/holding/carrying/has/having ~4 children/cases/kids/families/allocations/child_protection/cp ~6 not_safe/unsafe/dangerous/someone_will_die/somebody_will_die/going_to_get_hurt
  caseload/caseloads ~8 {be}? ~2 dangerous/unsafe/not_safe !{paper}/to
  dangerous/unsafe ~1 caseload/caseloads
  someone/somebody/child/kid/baby ~1 {be}? ~1 going_to/will ~1 die/be_killed/get_killed/be_dead !laughing/of_laughter/of_boredom/of_embarrassment
  unqualified/student/students/not_qualified/agency_admin ~4 doing/does/do/holding/sent/has/have/covering ~4 child_protection/cp/section_47/s47/s_47/court ~4 alone/on_her_own/on_his_own/on_their_own/cases/enquiries
  newly_qualified/asye/asyes/nqsw ~3 given/holding/carrying/has/have/got/with ~5 child_protection/cp/court/section_47 ~8 die/dangerous/unsafe/not_safe/no_supervision/never_supervised/no_support
  i/we ~3 complained/raised/reported/spoke/challenged/questioned ~6 now ~2 i/we ~1 am/are/have_been/get ~3 off_the_team/moved/out_of/sidelined/frozen_out/on_capability/in_trouble/left_out/off_the_rota/ignored/targeted/bullied/off_the_case
  told/says/said/warned ~2 i/we/me/us ~1 would/will/could/id lose ~1 my/our job/jobs/registration/pin/visa
  people/anyone/staff/everyone/those/workers/colleagues ~1 who ~1 speak/speaks/spoke/complain*/challenge/challenges/raise/raises/report ~2 up/out/things? ~2 get/gets/got/are/is/will_be ~2 moved/sacked/punished/pushed/targeted/bullied/sidelined/frozen/out
  {boss}/{worker}/he/she/they ~3 said/says/say/saying/told ~4 black/asian/muslim/polish/romanian/gypsy/roma/traveller/african/somali ~1 families/people/mums/dads/kids/parents/workers/men/women ~1 are/is ~2 all_the_same/lazy/dirty/liars/thick/aggressive/all_liars/animals/scum/not_like_us/difficult/like_that
  no_supervision/not_had_supervision/without_supervision ~8 child_protection/cp/unsafe/dangerous/not_safe/making_mistakes/scared
  {boss}/they ~3 told ~3 ignore/overlook/forget/leave ~3 bruise/bruises/injury/injuries/mark/marks/risk/disclosure
  {told} ~2 to ~2 close/step_down/nfa ~5 not_safe/unsafe/still_at_risk/even_though/know_is/before_it_was_safe
  told/says ~1 id lose ~1 my job
  told ~1 i/we ~1 would/will/id ~1 fail/lose/be_out ~8 if ~1 i/we
  since/after/when i/we ~1 spoke/complained/raised/reported ~4 they/manager/he/she/boss ~2 not/stopped ~1 give/giving/talk/talking/speak/speaking/let
  councillor/councillors/mp/director ~3 rang/phoned/called/emailed/leaned ~2 {boss}/my/us/team ~8 case/nephew*/friend*/family ~2 closed/dropped/stopped
  nobody/no_one ~3 allocated/visiting/seeing/responsible/looking ~5 children/kids/cases/referrals ~8 know/knows/dangerous/unsafe/hurt/die
`;
