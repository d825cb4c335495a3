/** Money, knowledge or warnings go where they should not, and who looks up whom. */

export const favoursPhrases = `
  {worker}/{boss}/somebody/someone/they/he/she/people ~5 help* ~1 {self} to ~5 money/cash/vouchers/petty_cash/budget/funds/tin/donations/toys/food
  {worker} ~4 borrow*/lend*/lent/owes ~3 money/cash/tenner/loan/loans ~2 from/to/off ~4 {kin}/family/families/client/clients/{kid}/caseload
  mileage/expenses/overtime/hours/claim/claims/claiming/claimed ~4 for ~3 trips/visits/journeys/shifts/days/hours ~2 she/he/they/that ~1 never/not ~2 made/did/done/drove/worked/happened/do
  paid/paying/payment/payments/claim*/allowance ~4 for ~2 {kid}/{kids}/placement ~3 who/that/when ~3 left/moved/gone/not_there/never !late
  {worker}/{boss}/they/she/he/someone/somebody ~3 tells/telling/told/warns/warned/tips/tipped/lets ~3 carer/carers/home/unit/provider ~5 unannounced
  {worker}/someone/somebody/he/she/they/{boss} ~4 read/reads/reading/look/looks/looking/looked/search*/access*/opening/opened/opens/snoop* ~3 own/his/her/their/my/our/an/on ~2 neighbour/neighbours/ex/exes/exs/family/sister/brother/cousin/friend/friends/mate/mates/wife/husband/daughter/son ~2 file/files/record/records/case/notes/address
  look/looks/looking/looked/search*/snoop* ~1 up ~2 people/families/neighbours/folk/kids/families_from ~2 she/he/they ~1 know/knows ~3 on/in
  {worker}/someone/somebody/he/she/they ~3 put/puts/posted/posts/shared/shares/uploaded ~3 {kid}/{kids}/family/families ~1 picture/photo/photos/pictures/video/name/names/details ~4 facebook/online/instagram/tiktok/whatsapp/internet/snapchat/group_chat
  {worker} ~3 took/takes/taking/had/has ~2 {kid}/him/her/girls/boys ~3 to/back_to/at/round ~2 his_own/her_own/their_own/own ~1 house/flat/home/place
  {worker} ~3 took/takes/taking ~2 {kid}/him/her/girls/boys ~2 back to ~1 his/her/their ~1 house/flat/place
  {worker} ~2 {be} ~2 {drunk} ~8 drove/driv*/contact/{kids}/{kid}/{him}/visit
  {worker}/staff/night_staff ~3 {be} asleep ~8 {kid}/{kids}/out/night/missing
  put/placed/placing/using/moved/moving/sent ~3 {kid}/{kids}/{him} ~3 unregistered/unregulated/illegal ~2 home/homes/placement/placements/flat/caravan/provider
  {kid}/{kids}/residents/young_people ~2 {be} ~1 restrained ~2 for/because/over ~4 !{paper}
`;
