/** A child goes without: food, care, a doctor, somebody sober. */

export const neglectedPhrases = `
  left/leaves/leaving/leave ~2 {kid}/{kids}/{him} !seat/seats/coat/bag/toys/book/file ~2 in/outside ~2 car/van/pram/bath ~6 while/for/hours/pub/alone/shop/bookies/asda/and
  left/leaves/leaving/leave ~2 {kid}/{kids}/{him} ~2 with ~2 lad/man/bloke/men/somebody/someone/woman/anyone/neighbour ~2 she/he/they/who ~1 met/barely/hardly/just/not/drinks/uses/hits/dealer
  leaves/leaving/left/leave ~2 {him}/{kid}/{kids} ~2 with ~5 who ~2 drinks/uses/hits/drinking/drunk/user/dealer/violent
  hardly/barely ~1 stand/standing/stay_awake/awake/keep_her_eyes/keep_his_eyes ~8 {kid}/{kids}/arms/pram
  {kin} ~3 not ~1 stand_up/stand/walk_straight/wake_up ~8 holding/arms/looking_after/in_charge ~3 {kid}/{kids}/{him}
  nappy/nappies ~3 not ~2 changed ~4 all_day/since/hours/days/red/sore/raw/and
  bottom/bum/nappy_area/skin ~3 red_raw/raw/bleeding/blistered ~6 nappy/changed/{kid}/{him}/left
  {kin}/they/she/he ~1 did/do/does/will/would/have not ~2 take/taken ~1 {him}/{kid} ~2 to ~1 hospital/a_and_e/doctor/doctors/gp
  fridge/cupboards/cupboard ~3 empty/bare !of ~8 {kid}/{kids}/no_electric/no_gas/no_heating
  {kid}/{kids}/{they} ~4 no ~1 electric/gas/heating/food/leccy ~6 {time}/in_the_house/in_the_flat/freezing
  {kid}/{kids}/{they} ~2 {be} ~3 going/gone/goes hungry !{paper}
  {kid}/{kids}/{they} ~3 smell*/stink*/stank/reek* ~2 of ~1 urine/wee/faeces/poo/damp/mould
  {kid}/{kids}/{they} ~4 same ~1 clothes/uniform/nappy/pants ~3 week/days/monday/since/all
  {kin} ~3 passed_out/asleep/unconscious/off_it/spark_out/not_wake ~6 {kid}/{kids}/settee/sofa/floor ~4 {kid}/{kids}/crying/alone/there/upstairs
  {kid}/{kids} ~5 {kin} ~2 passed_out/unconscious/spark_out/off_it
  {kin}/they/she/he ~3 hiding/withholding/keeping/stopped/stopping/not_giving/threw ~2 his/her/their ~1 insulin/inhaler/epipen/medication/meds/feeds/tablets
  {kid}/{kids}/{they} ~3 begging/asking/stealing ~2 for? ~1 food/scraps ~3 at/from/off/again/bins/school/neighbours !bank/parcel/voucher
  {kin}/{they} ~2 stopped/stops/stopping feeding ~1 {kid}/{kids}/him/her/them/twins !into
  lips ~2 {be}? ~1 blue
  yearold/{kid} ~4 looking_after/minding ~3 baby/{kid}/siblings/twins ~6 while/alone/at_work/out/all_night
  {kid}/{kids}/{they} ~2 {be}? ~2 found ~3 main_road/road/street/motorway/railway ~3 by/on/in/alone/nappy
  {they}/{kid} ~2 {be}? ~2 sleeping ~2 in/on ~2 tent/sofas/streets/doorway/stairwell/buses/car/floors
  nowhere to ~1 go/sleep/stay ~2 tonight/now
`;
