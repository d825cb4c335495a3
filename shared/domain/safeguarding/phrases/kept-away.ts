/** Somebody who must not be near a child is, and what else is told of who comes near. */

export const keptAwayPhrases = `
  {kin}/{they}/man ~4 not ~2 allowed/meant/supposed/permitted/aloud !to_park/to_smoke/to_bring/to_eat ~4 near/around/contact/close_to/alone_with/unsupervised ~3 {kid}/{kids}/{him}/{kin}/house/there
  {he}/{kin} ~3 not ~1 meant/supposed/allowed/aloud to ~1 be/have/come/see ~6 was/is/has/but/keeps/yet ~3 there/upstairs/house/flat/in/back/sat/round/sleeping/hiding
  {kin}/she ~3 let/lets/letting ~1 {him}/{kin} ~1 back ~1 in/into/home !building/office/group/meeting/car
  {kin}/{they}/{offender} ~4 back/moved_in/living/staying/sleeping/upstairs/hiding/round ~6 {house} ~10 court_order/injunction/bail/non_molestation/restraining_order/not_allowed/not_aloud/banned/licence_conditions/not_supposed/not_meant
  injunction/court_order/non_molestation/bail/bail_conditions/restraining_order/order ~6 stay_away/keep_away/no_contact/not_to_be/not_be/not_allowed ~3 and/but/yet ~2 {he}/{kin} ~1 is/was/has/keeps/sat/came/turned
  {he}/{kin} ~2 slept/stayed/sleeping/staying over ~6 {offender}/charged/convicted/bail
  man/men/bloke/guy/stranger/someone/lad ~6 waiting/hanging/parked/sat/sitting/watching ~4 outside ~2 school/placement/unit/college/nursery/her/his
  {kid}/{they} ~3 {be} ~2 picked_up/collected/dropped_off/dropped_back ~2 by ~2 men/man/older/strangers/blokes/bloke/lads/dealers/unknown
  {kid}/{they} ~3 gets/getting/got/get ~2 in/into/out_of ~2 cars/car/van ~2 with/of ~3 men/man/older/strangers/lads/dealers/people_she/people_he
  man/men/bloke/guy/someone/lad/they ~4 asked/asking/asks/sent/sends/sending/wants ~2 {him}/{kid}/for ~2 for? ~2 pictures/photos/nudes/pics/rude/naked !{paper}/of_the/for_the
  been/was/is/found/caught/got in bed with ~1 {him}/{kid}
  not ~1 feel/felt/feeling ~1 safe ~1 with/around/near/when ~2 {kin}/{him}/carer/there
  {worker}/someone ~3 told/gave/gives/tells/tipped ~2 dad/father/ex/perpetrator/him/stepdad ~4 where ~5 refuge/placement/foster/carers/living/live/lives/staying/address/moved/is/are
`;
