/** What stands on record is changed, made up or put in late, so that it looks better than it was. */

export const changedRecordsPhrases = `
  {told} ~2 to ~2 alter*/soften/water_down/tone_down/doctor/massage/sanitise ~4 {record}/chronology/risk/rating/wording/figures !template/format
  {told} ~2 to ~2 change/amend/rewrite/reword/edit/redo/remove ~4 {record}/chronology/risk/rating/wording ~2 after/so_it/so_that/so_they/because_the/because_it_looked/before_court/before_ofsted/before_the_inspection !template/format
  took/taken/cut/edited ~1 out ~3 concern/concerns/objection/objections/disagreement/dissent
  took/taken/cut/removed/deleted/edited ~1 my/our/sw/{worker} ~2 concern/concerns/objection/disagreement/views/evidence ~1 out/from/before/without
  risk/rating/assessment/threshold/score/recommendation ~4 downgraded/lowered/changed/rewritten/altered/overwritten ~2 after_i/after_submi*/behind_my/without_telling/without_asking/without_my
  visit/visits/contacts/sessions ~4 on/in ~2 system/mosaic/record/records/lcs/file/eclipse ~3 nobody/no_one/never/not ~2 did/done/made/went/happened/visited
  {visits} ~4 {be}? ~1 recorded/logged/entered/written_up/ticked/shown/down ~3 that/which/when/as ~2 nobody/no_one/never/not/did_not ~2 did/done/made/went/happened/visited/seen
  write/writes/writing/wrote/writ ~1 up ~3 {visits}/notes ~2 without/never/not ~1 going/seeing/doing/been/went/visiting/leaving/having
  sign/signs/signing/signed ~1 off? ~1 for ~2 {visits} ~2 {they} ~2 not/never/did_not ~2 done/did/made/been/went
  copied/copying/copy/copies/pasted/pasting/pastes ~8 {kid}/{kids}/families ~4 no_one/nobody/not/never ~3 seen/visited/met
  all ~3 supervision/dates/records/supervisions/notes ~3 put_in/entered/filled_in/made_up/typed_up/added/backfilled ~3 night_before/before_ofsted/before_inspect*/before_the_inspect*/weekend_before
  died/death/dead ~8 chang*/alter*/rewrit*/edit*/delet*/shred* ~3 record/records/notes/file/chronology/emails
  {boss}/{worker}/they/he/she/someone ~4 changed/changes/altered/alters/rewrote/deleted/edited ~2 my/our ~3 {record}/chronology/recommendation/analysis/decision ~3 without/behind/after/so/before
  {told} ~3 not ~1 put ~2 it/this/that/anything/things/concern/concerns/something/in_writing ~2 in? ~1 writing/email/emails/record/records/notes/minutes
  shred/shredded/shredding/destroy/destroyed/delete/deleted/bin ~2 emails/evidence/complaint/complaints/original/originals ~3 before_ofsted/before_inspection/before_the_inspect*/before_court/before_the_inquiry/before_the_investigation/so_that_no/so_nobody/so_they_can_not !{paper}
  plan/plans/assessment/assessments/reports ~6 copy/copies/copied/pasted/same ~3 names ~1 changed/swapped
  {visits} ~8 nobody/no_one/never ~1 left/leaves ~1 office/building/desk
  figures/numbers/data/returns/stats ~4 send/report/give/show/submit/sent/gave ~3 {be} ~1 not_real/not_true/made_up/false/invented
  moved/changed/altered/adjusted ~2 date/dates ~4 so ~3 looked/looks/look/in_time/on_time/within/compliant
  moves/moving/change/changes/changing/alters/altering ~2 date/dates ~4 so ~4 look/looks/looked ~2 late/overdue/in_time/on_time/better/compliant
  notes/records/emails/pages ~2 disappear/disappears/disappeared/vanish/vanished/went_missing ~5 after/once/before ~3 complaint/complaints/inspection/inspectors/ofsted
  not/nothing/never ~2 sign/signed ~4 my ~1 name/signature
  someone/they/he/she/{boss}/{worker} ~2 used my ~1 login/name/signature/password
  {told} ~2 to ~1 tick ~6 even_if/even_though/whether_or_not
  {told} ~2 to ~1 say/write/record/put ~8 when/though/but/even_though ~2 {they}/we/i/it/that/nobody ~2 not
  {told} ~3 not_to write ~1 down/it_down/what/that_down
  inspector/inspectors/ofsted/auditor/auditors ~2 {be}? ~1 given/shown/shows/saw/gets/see ~1 only? ~2 good/best/tidy ~1 files/cases/ones
  nobody/no_one/not_had/not_been/never ~9 marked/recorded/shown/down ~1 as ~1 done/complete/completed/seen/visited
`;
