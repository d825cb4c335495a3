/** A child has said something, or is afraid to go home. */

export const toldPhrases = `
  {they}/{kid} ~3 disclosed !more/when/how
  {kin}/{adult} ~2 disclosed ~5 abuse/violence/dv/rape/assault/harm/today/hitting/hits
  made/making/makes/make ~2 disclosure/disclosures !{paper}/request/requests
  disclosure/disclosures ~2 made by/from ~3 {they}/{kid}/{kids}/{kin}
  disclosure/disclosures ~2 from/by ~3 {kid}/{him} ~6 {time}
  disclosed to me
  disclosed ~5 sexual/physical/abuse/abused/rape/raped/assault/hit/hits/hurt/hurts/touched/touches
  touches/touched/touching/fondles/fondled ~1 him/her !{paper}/base
  {kid}/{they}/{kin} ~2 {be}? ~1 touching/touched ~1 me/{kid}/{kids}/inappropriately/sexually
  comes/came/coming/gets/got/goes/climbs ~2 in/into ~2 room/bedroom/bed ~2 at_night/with_him/with_her/while/when
  makes/made/making ~2 {him} do ~2 things
  does/did/doing ~3 things to {him}/{kid}/{kids} !do
  {they}/{kid}/{kin} ~3 raped
  {they}/{kid}/{kin} ~3 sexually ~1 assaulted/abused/exploited
  {they}/{kid}/{kids} ~3 scared/frightened/terrified/petrified/afraid/fearful ~1 to go/be ~2 home/back/there/alone
  {they}/{kid}/{kids} ~3 scared/frightened/terrified/petrified/afraid/fearful ~1 of ~2 {kin}/{him}/going/being !meeting/{paper}
  {they}/{kid}/{kids} ~3 scared/frightened/terrified ~2 {kin}/{they} ~2 will/is_going
  begging/begged/pleading/pleaded/crying/asking ~5 not_to/do_not ~4 home/back/there
  {they}/{kid}/{kids} ~2 not want to ~2 go/be ~3 home/back_home/back_to_dad/back_to_mum/back_there
  {they}/{kid}/{kids} ~2 refus* to ~1 go ~1 home
  {they}/{kid}/{kids} ~2 not ~2 been_fed/being_fed/fed/eaten/had_food/had_anything_to_eat !lunch
  nobody/no_one ~2 fed/feeding/feeds ~1 {him}/{kid}/{kids}
  no/without ~1 food ~4 house/flat/home/fridge/cupboards/kitchen ~4 {kid}/{kids}/baby/{him}/again
  {kid}/{kids}/{they}/{kin} ~12 no/without ~1 food ~2 in/at the/her/his/their house/flat/home/fridge
  {kid}/{kids}/{they} ~8 no ~1 heating/food/electric/bedding/beds ~1 or/and/no ~1 food/heating/electric/bedding/clothes/gas
  {they}/{kid}/{kids} ~3 starving/malnourished/emaciated/skin_and_bone
  {they}/{kid}/{kids} ~3 filthy/covered_in_faeces/soiled_for/covered_in_sores
  lock*/tie*/tying/chain*/shut ~2 {him}/{kid}/{kids} ~3 room/bedroom/shed/cupboard/cellar/garage/bed/chair/attic/bathroom/radiator
  {they}/{kid}/{kids}/{adult}/lady/man ~4 locked/tied/chained/shut ~2 in/up/to/inside ~3 room/bedroom/shed/cupboard/cellar/garage/bed/chair/attic/cage/radiator/night/house
  {they}/{kid}/{kids} ~3 kept ~2 in ~2 cage/cupboard/shed/cellar/dark
  not_safe ~2 to tell
  {kin}/{they} ~2 gets/get/got/climbs/climbed/comes ~2 in/into ~1 her/his/their/my bed
  has_been/have_been/keeps/is/was touching ~1 the/her/his/my ~1 younger/little/other/youngest/sister/brother/children/kids/girls/boys/baby
  hand/hands/fingers ~1 up/down/in/inside/under ~1 her/his/my/their ~1 skirt/top/pants/trousers/shirt/knickers/clothes/dress/shorts
  {kin}/{they} ~3 sleep*/shar* ~2 bed ~1 with ~1 {him}/{kid}/{kids}
  {they}/{kid}/{kids} ~2 not ~2 had/having ~2 meal/food/drink/feed/bottle/dinner ~2 since/for/today/all
  {kin}/home/unit/staff ~2 not ~1 let {him}/{kid} ~2 out/leave/eat/sleep/speak/see_anyone/alone
  hear/heard/hearing ~4 shouting/crying/screaming/banging ~3 {kid}/{kids}/inside/upstairs/coming_from
  takes/took/taking/keeps ~2 his/her/their ~1 money/bank_card/pension/benefits/wages/passport
  head/face ~1 under ~1 water
  {they}/{kid} ~2 will not go ~1 home/back
  show/shows/showed/showing ~1 {him}/{kid}/{kids} ~2 rude/dirty/porn/sexual/adult ~1 films/pictures/videos/photos/magazines/porn/things
  put/puts/putting/shuts ~1 {him}/{kid}/{kids} ~2 in/inside ~1 cupboard/shed/cellar/garage/dark/attic/loft
  forces/forced/forcing himself/herself on
  nobody/no_one ~1 looking_after/caring_for/feeding/watching ~2 {him}/{kid}/{kids}
  {kin}/{they} ~3 not/refus* ~2 let ~2 anyone/anybody/us/me/visitor/school/doctor/midwife ~1 see/near/examine/touch ~2 {kid}/{him}/{kids}
  {kin}/{they}/man ~2 film/films/filmed/filming/photograph*/record/records/recorded/recording ~2 {him}/{kid}/{kids} ~4 shower/bath/bedroom/undress*/changing/toilet/naked/asleep
  {kin}/{they} ~3 get/gets/got/getting/climb*/is/was ~3 bath/shower/bed with ~1 {him}/{kid}
  {kid}/{they} ~3 made/forced ~2 to ~1 sleep/live/eat/stay ~4 shed/garage/floor/outside/cupboard/hallway/bath/kennel/cellar/attic !{paper}
  leave/leaves/left/leaving ~2 {him}/{kid}/{kids} ~2 in ~2 wet/soiled/dirty/own ~1 bed/nappy/nappies/clothes/urine/mess/pants
  giv*/gave/put*/feed*/fed ~2 {kid}/{him}/{kids} ~3 gin/vodka/whisky/brandy/rum/alcohol/piriton/phenergan/methadone/weed/wine/beer/sleeping_pills/sleeping_tablets/melatonin ~4 sleep/quiet/calm/settle/shut/bottle
`;
