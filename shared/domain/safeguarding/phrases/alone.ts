/** A child has been left. */

export const alonePhrases = `
  ^ log? left alone $
  {kid}/{kids} ~6 left ~4 {alone} !on_duty/on_the_duty/at_the_desk/in_the_office/to_play/in_reception
  they/{he} ~3 left ~2 {alone} !on_duty/on_the_duty/at_the_desk/in_the_office/with_a_caseload/in_reception/with_the_phones
  left/leaves/leaving/leave ~3 {kid}/{kids}/{him} ~4 {alone} !on_duty/on_the_duty/in_reception/to_play
  left {alone} ~4 night/weekend/for_hours/days/overnight/house/flat/car/since/bath
  found/saw/find/seen ~4 {kid}/{kids}/{him} ~4 {alone}/wandering
  {kid}/{kids} ~3 wandering ~4 {alone}/street/road/dark/night
  home_alone !advice/guidance/{paper} ~3 again/all/since/at_night/for/aged/and/with/in !{paper}
  {kid}/{kids}/{they} ~4 home_alone !{paper}
  {kid}/{kids}/{they} ~6 no ~1 adult/adults/grown_up/grown_ups ~2 there/home/around/house/present/with_them/in
  {kid}/{kids} ~6 looking_after/minding ~4 baby/{kid} ~4 {alone}
  {kid}/{kids} ~2 {be} ~1 on_their_own/on_his_own/on_her_own/all_alone/by_themselves ~5 in_there/house/flat/night/home/since/park/street !reception
  left/leaves/leaving/leave ~3 {kid}/{kids}/{him} ~2 with ~2 strangers/stranger/random/drug_users/drunk/anyone_who
  left/leaves/leaving ~3 {kid}/{kids} ~2 with ~2 yearold/brother/sister/siblings ~4 and/while/all/night/holiday/pub/alone/to
  {kid}/{kids} ~3 left ~2 in/outside ~2 car/van/pram/house/flat/bath ~5 hours/hour/pub/alone/night/bookies/asda
  {kid}/{kids}/they ~3 {be} ~2 home/in/inside/house/flat/there/upstairs ~2 {alone} !{paper}
`;
