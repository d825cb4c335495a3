/** Records, dates or figures are being made to say what is not true. */

export const falseRecordPhrases = `
  backdate/backdating/backdated/back_date/back_dating/back_dated ~3 {record} !{paper}/leave
  {record} ~4 backdated/back_dated !{paper}
  {told} ~3 backdate/back_date
  falsify/falsifying/falsified/falsifies !{paper}
  fake/fakes/faked/faking/fabricat*/forge/forged/forging/invent/invented/inventing/making_up/made_up/makes_up/make_up ~4 {record}/{figures} !{paper}/boxes/bag
  {record}/{figures} ~4 made_up/faked/fake/fabricated/forged/invented/falsified/doctored/tampered_with/fiddled/backdated !of/{paper}/by_hand
  tamper*/doctor*/doctored ~2 with? ~2 {record}/{figures}
  {told}/{made} ~3 to/us/me ~2 change/alter/amend/fudge/fix ~2 dates/date/case_notes/records/record/figures/chronology/notes !of_team/of_the_team/of_our/of_the_meeting/field/{paper}/format/box/boxes/column
  change/changed/changing/changes/alter/altered/altering/alters/rewrite/rewrote/rewriting/amend/amended/edited ~4 dates/date/notes/records/record/reports/report/assessments/assessment/figures ~5 before/ahead_of/for ~3 {watchdog}/inspection
  someone/somebody/{boss}/they/{worker} ~3 altered/changed/deleted/rewrote/edited/removed ~1 my ~3 notes/records/record/report/assessment/evidence/recording/recordings/entry/case_note ~6 after/without/to_make/so/before/behind
  {told}/{made} ~3 to/us/me ~2 take/remove/leave/delete/cut ~4 concerns/concern/risks/risk/injury/injuries/bruises/abuse/allegation/allegations/evidence ~2 out/from/off
  {told}/{made}/told ~2 to/us/me ~2 delete/destroy/shred/wipe/bin ~4 email/emails/notes/record/records/evidence/messages/report/recording/complaint !template/duplicate/old
  shred*/delet*/destroy*/wip*/binned/binning/destroyed ~4 {record}/emails/email/evidence/messages ~5 before/ahead_of/so_that/inquiry/complaint/investigation/inquest
  {record}/emails/evidence ~3 being/been/were/got ~2 shredded/deleted/destroyed/wiped/altered/changed ~5 before/ahead_of/so/inquiry/inspection/investigation/court/audit/complaint
  record*/writ*/wrote/log/logged/logging/sign*/claim*/put_down/ticked/ticking/marked/entered/saying/says/said/showing ~4 visits/visit/assessment/assessments/supervision/checks/calls/meetings/contact ~4 never/not ~2 happened/happen/happening/did/do/done/made/make/took_place/take_place/went/going/been
  visits/visit/assessments/assessment/supervision/supervisions/checks/calls/meetings ~3 recorded/logged/signed_off/written_up/ticked/claimed/marked ~5 never/not ~2 happened/happen/did/done/made/took_place/take_place/went
  saying/says/said/pretend*/claim*/claims ~3 visited/seen/saw/did_the_visit ~6 never/not ~2
  copy/copied/copying/copies ~2 paste*/pasting ~4 {record} ~6 as_if/know/knows/new_ones/never
  as_if/like/pretend* ~2 {they} ~1 new ~3 {boss}
  signature/signatures/name ~3 forged/faked/copied_onto/signed_without/used_without
  forg* ~2 signature/signatures
  signed/sign/signing/signs ~2 my_name/our_names ~4 without/not
  sign*/approv* ~1 off? ~4 without ~4 seeing/visiting/seen/spoken/speaking/having_seen/being_seen !paper
  {told}/{made} ~3 to/us/me ~2 lie/mislead/pretend/say_we/say_i/fib
  {told}/{made} ~3 to/us/me ~2 sign ~6 not/never/did_not/nobody/untrue/false
  lied/lying/lies/lie/misled/mislead/misleading ~1 to? ~3 {watchdog}/families/family/parents/us_about
  {figures}/caseloads ~5 fiddled/massaged/manipulated/fudged/cooked/falsified/doctored/inflated/rigged/made_up/faked
  fiddl*/massag*/manipulat*/fudg*/cook*/doctor*/inflat*/rig/rigging/rigged/gaming/game ~3 {figures} !{paper}/entry/club
  {told} ~3 to/into ~2 close/closing/shut/shutting/step_down/stepping_down/downgrade/downgrading/nfa ~5 cases/case/referrals/referral/them/children ~8 target/targets/numbers/stats/figures/safe/unsafe/ready/inspection/ofsted/backlog/too_soon/early/risk/not_been_seen/not_seen/not_visited
  {boss} ~4 us/me/staff/workers ~3 close/closing/downgrade/nfa ~4 cases/case/referrals ~8 target/targets/numbers/stats/figures/safe/unsafe/ready/inspection/ofsted/risk
  clos* ~3 cases/case/referrals/contacts ~4 to_keep/to_hit/to_meet/just_to/so_the/so_that_the/to_make/to_get ~4 stats/numbers/figures/target/targets
  downgraded/downgrading/downgrade/nfa/stepped_down/screened_out/turned_away/reclassified ~6 to_keep/to_hit/to_meet/just_to/so_the/so_that_the/to_make/to_get ~4 stats/numbers/figures/target/targets
  {told}/{made} ~3 not_to/to_not/never_to ~2 record/write_down/log/put/mention ~4 risk/risks/concerns/concern/injury/injuries/high_risk/visits/allegation/abuse/it/that/this/restraint/restraints/incidents/incident/complaint/complaints/allegations/injury/disclosure !template
  false/fake/bogus ~1 records/record/visits/visit/notes/statements/statement/figures/entries ~2 in/on/to/by/being/about/are/were/for
  visits/visit/cases/checks ~3 only_on_paper/on_paper_only/only_exist_on_paper
  delet*/destroy*/shred*/binned/hid/hidden/lost/buried/ripped ~2 complaint/complaints/evidence/allegation/allegations/grievance !{paper}/template/duplicate
  complaint/complaints/allegation/allegations/grievances ~4 in/into ~2 bin/drawer/shredder
  cases/case ~2 closed ~5 before/ahead_of ~2 {watchdog}
  put/wrote/write/writing/say/said/record*/saying/writes ~7 saw/seen/visited/met/spoke/spoken ~5 when_i/when_we/when_they/when_she/when_he/but_i/but_we/but_she/but_they ~1 did_not/had_not/have_not/never
  told/telling/tell/assured/informed ~2 {watchdog} ~3 child/children/visit/visits/it/we/they/cases ~2 had_been/was/were/has_been ~1 seen/visited/done/completed/safe ~4 not
  deliberately/intentionally/on_purpose ~2 lost/deleted/hidden/destroyed/withheld/left_out/delayed/ignored/misled
  lost/deleted/hid/destroyed/broke ~3 on_purpose/deliberately/intentionally
  {told}/{made} ~3 to ~2 put/write/enter/use/give ~1 false/wrong/fake/untrue/different ~1 date/dates/name/names/information/reason/reasons/times/figures
  false/fake/untrue/bogus ~1 date/dates/information/evidence/statement/statements ~2 on/in/to ~3 {record}/plans/court/{watchdog}
  rewrit*/rewrote/chang*/edit*/edited ~6 so/to/until ~4 disappear*/look_better/look_worse/looks_better/looks_worse/go_away/vanish*
  {told}/{made} ~3 to ~1 lose ~2 paperwork/file/files/notes/records/evidence
  {told}/{made} ~3 not_to ~9 so/so_that/to_make/to_keep ~4 look/looks/figures/numbers
  {told}/{made} ~3 to/into ~2 close/closing ~3 things/them/it/stuff ~6 safe/unsafe/ready/risk/risky
  claim*/billing/bills/charging/charged ~3 for ~4 child/children/kids/placement/hours/visits ~4 left/died/ended/no_longer/not_there/never
  leave/leaving/left/keep/kept/take/taken ~4 injury/injuries/bruise/bruises/allegation/allegations/concerns/risk/abuse ~1 out/off ~1 of ~4 {record}/minutes
  written/wrote/done/recorded ~2 weeks/months later ~4 dated/backdated/right_day
  claim*/charging/billing/charges ~2 for ~2 hours/visits/sessions/work ~3 never/nobody/no_one/not !reads/read/looks/understands/likes/sees
  {told} ~6 rewrite/redo ~2 our/my ~2 notes/records/recordings ~6 looks/look/so
  sign* ~4 supervision/supervisions/visits/visit/checks ~4 never/not had/have/got
  to ~1 hide/cover/bury/conceal ~3 mistake/mistakes/error/errors/failure/failings/what_happened/truth/tracks/death
  {worker}/he/she/they ~3 never ~2 does/did/makes/made/goes_on/went_on ~2 visits/checks/assessments/supervisions ~3 {they}/but/record*/say*/writ*
  visits/visit/supervision/checks ~3 on_the_system/on_file/on_mosaic/on_record/on_the_record ~4 never/not ~2 happen/happened/take_place/took_place/done/made
  made/making/makes us/me/staff ~2 close/closing/shut/step_down/downgrade ~4 cases/case/referrals/referral/them ~8 target/targets/numbers/stats/figures/safe/unsafe/ready/inspection/ofsted/risk/danger
  {record} ~3 was/were/been/being/got ~2 changed/altered/edited/rewritten ~3 after/without/behind ~2 i/we/me/us/signed/telling/asking/my !because
  claim*/billing/bills/charging/charged/paid/paying ~3 for ~4 child/children/kids ~4 left/died/not_there/not_here/not_with/not_living/is_not/are_not/gone !three_months
  {told} ~2 to ~1 change ~1 my/our decision/recommendation/recommendations/evidence/conclusion/conclusions/opinion !{paper}
  {watchdog} ~8 told/telling/tells/coached/briefed ~1 me/us/staff what to ~1 say/answer/tell
  told/telling/tells/coached ~1 me/us/staff what to ~1 say/answer/tell ~4 {watchdog}
  used/using/uses/been_in/got_into/logged ~3 my account/login/password/log_in ~6 alter*/change*/record/sign*/without/closure/close*
  cases/case/children/allocated/unallocated ~8 made_up/fake/dummy/pretend ~1 worker/workers/name/names/allocation
  sign*/approv* ~2 off? ~1 cases/closures/assessments/plans ~3 never/not ~1 read/seen/looked/checked
  visits/visit/checks/assessments/supervisions ~3 recorded/logged/marked/put_down/written/signed_off/ticked ~1 as ~1 done/seen/completed/complete ~3 not/never !{paper}
  supervisions/supervision/visits/checks/meetings that ~1 never ~1 took_place/took/happened/happen !to
  {told}/{made} ~3 not_to/not ~1 to? ~1 record/write_down/write/log/put/mention ~3 bruise/bruises/injury/injuries/mark/marks/restraint/restraints/assault/disclosure
  {they}/{boss}/we/someone ~2 changed/change/changes/moved/altered/fiddled ~3 date/dates/time/times ~4 so ~2 hit/meet/make/met ~3 24/72/hours/target/targets/timescale/timescales/deadline/figures/numbers
  {told}/{made} ~3 to ~1 say/write/claim/put/pretend/record ~4 visits/visit/checks/assessments/supervisions/calls ~2 happened/took_place/done/completed
  {boss}/{worker}/they/someone/somebody ~3 delet*/removed/removes/removing/overwrote/replaced/replaces/rewrote/rewritten/doctored ~2 my/our/his/her ~3 assessment/record/records/notes/report/analysis/recommendation/case_note/concerns/evidence !by_mistake/by_accident
  {record}/file/files ~4 dead/died/death ~4 changed/altered/edited/deleted/rewritten/missing
  claim*/billing/bills/charging/charges ~3 for ~5 visits/visit/hours/family/families/child/placement ~5 moved_away/closed/left/died/gone/abroad/ended/month_ago/year_ago/months_ago/last_year
  someone/somebody/{boss}/{worker}/they/{told}/is/been ~3 logging/logged/logs/log ~1 in/on ~1 as ~1 me/my/us/somebody_else/someone_else/another
  bill*/claim*/charg*/paid/paying ~2 for ~4 not/never ~1 exist/exists/existed/turn*/come/came !reads
`;
