/** Somebody is being hurt, or the marks of it were seen. */

export const hurtPhrases = `
  {they}/{kid}/{kids}/{adult} ~2 has/had/have/with/got ~4 {mark} !{paper}/protocol/from_football
  {they}/{kid}/{kids} ~4 covered/black/full ~2 {mark} !{paper}
  {kid}/{him} ~6 {mark} !{paper} ~8 explain/explained/explanation/story/says_she_fell/says_he_fell/fell
  {onBody} ~3 on/to/around/round/across/over/up/down/in ~2 his/her/their/{kid}/{kids}/them ~1 {body} !map/maps/chart/{paper}
  {they}/{kid}/{kids} ~4 {onBody} ~2 on/to/around/round/across/over/up/down ~3 {body} !map/maps
  {mark} ~2 on/to ~1 {him}/{kid} !{paper}/school
  unexplained/suspicious/non_accidental ~1 {mark} !{paper} ~1 on/to/in/from ~4 {kid}/{him}/{kids} !{paper}/protocol
  {they}/{kid}/{kids} ~6 unexplained/suspicious/non_accidental ~1 {mark} !{paper}
  noticed/spotted/saw/seen/showed_me/shown_me/showing ~4 {mark} !{paper}
  {kin}/{they}/somebody/someone/{kid} ~4 {hits} ~1 {him}/{kid}/{kids}/{kin} !{paper}/mind/deadline/target/targets/hand/hands/milestones/budget/head/own/timetable/to/over/pay
  {kin} ~4 {hits} me/us
  {said} ~4 {kin}/{they} ~2 {hits} me !with
  {they}/{kid}/{adult}/{kids} ~1 is/are/was/were/been/be/gets/get/got/being ~2 {beaten} !by_the/by_a/with_a_bill/by_budget/by_it/by_this/with_another/by_traffic/by_delays/with_emails/hard/to_it/up_about/should/can/must/may/wait/need/needs/benefit_cap
  {they}/{kid}/{adult}/{kids} ~2 being/been ~2 {beaten} !by_the/by_a/with_emails/by_budget
  {beaten} ~1 by ~3 {kin}/{him}/{kid}/man/men/older/gang/step*/someone
  {hits} ~3 with a/his/her/the ~1 {weapon}
  {kid}/{they}/{kids} ~1 being ~2 {beaten}
  {they}/{kid} ~2 shaking/shook/shakes/throwing/threw the/her/his/my baby/toddler/newborn
  shaking/shook/shaken/shakes ~1 baby !{paper}
  hear/heard/hearing ~5 {kid}/{kids}/screaming/screams ~2 screaming/screams/shouting_for_help/{kid}/{kids}
  {kin}/{they} ~2 {be} ~1 violent ~1 to/towards/with/again
  {kin}/{they} ~3 hands round/around ~3 neck/throat
  {kin}/{they} ~2 domestic/domestically ~1 abus*/violent !{paper}
  domestic ~1 abuse/violence ~2 going_on/happening/in_the_home/at_home/tonight
  being ~1 hit/beaten/abused/hurt/starved/battered at_home/at_placement/by/in_placement/every/again
  {kin}/{they} ~2 push*/throw*/threw/shove* ~2 {kin}/{kid}/{him} ~1 down/against/into ~1 stairs/wall/floor/door/steps
  {they}/{kid}/{kids} ~3 get/gets/got/be/been/getting ~1 shanked/stabbed/jumped/shot/jooked/jooks/sliced/done_in !in_the_back/up_with
  {they}/{kid}/{kin} ~6 with a/the {blade} !arch/{paper}
  {kin}/{they}/{kid} ~2 dropped ~1 him/her/baby/the_baby ~4 floppy/head/stairs/floor/hospital
  baby/toddler/newborn/infant ~4 floppy/limp/blue/unconscious/not_breathing/grey
  man/men/guy/boyfriend/partner ~3 {hits} ~6 {kid}/{kids}/{him} !target/targets
  {said} ~2 {kin} ~2 waterboard*/burns/cages/starves/drowns/stamps/kicks ~2 {him}/me/{kids}
  {kid}/{they} ~2 burnt/burned/scalded/whipped/branded ~1 with/by ~4
  {they}/{kid} ~1 drew/drawn/draws ~2 picture/drawing/pictures ~2 what ~2 does/did/do/doing ~1 to
  {kid}/{they} ~2 on ~1 roof/ledge/railway ~3 {time}
`;
