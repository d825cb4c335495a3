/** Somebody is not safe where they are, now or tonight. */

export const unsafePhrases = `
  {he}/{kid}/{kids} ~2 is/are/was/be/feel/feels/being ~2 not ~2 safe !to_drive/{paper}
  {he}/{kid}/{kids} ~2 is/are/feels/feel ~1 unsafe !{paper}
  they ~2 are/feel ~1 not ~2 safe ~2 tonight/home/there/with/where/here/at
  they ~2 are/feel ~1 unsafe ~2 tonight/home/there/with/where
  not think/believe/feel/sure/know/convinced ~4 {they}/{kid}/{kids}/{kin} ~2 safe
  not_safe/unsafe ~3 to ~2 go/send/return/leave/be/stay/sending/put ~4 home/back/there/tonight/{kin}/weekend/him/her
  not_safe/unsafe ~2 with ~2 {kin}/{him}/him/tonight
  can_not/must_not/should_not/not_able_to ~2 go/stay/return/be_sent/be_left/sleep/be_there ~3 home/there/with/at ~5 tonight/{him}/{kin}/now/weekend
  {he}/{kid}/{kids} ~1 can_not/must_not/should_not ~1 go/return/be_sent/come ~1 home
  if {they}/{kid} go/goes/going/stay/stays/is/are/gets/get ~4 {they}/{kin} ~1 will/could/might ~1 hurt/kill/hit/harm/beat/find/die
  {kin}/{they}/someone/man/men ~3 will/going_to/gonna/wants_to/want_to/threatened_to/threatens_to/threatening_to/could/might ~1 hurt/kill/stab/attack/beat/rape/hit/harm/burn/smash ~2 {him}/{kid}/{kids}/{kin}/me/us
  threaten* to ~2 kill/stab/hurt/burn/rape/shoot/take/hit ~2 {him}/{kid}/{kids}/{kin}/{self}/me
  {kin}/{they}/man/men ~3 threaten* {him}/{kid}/{kids}/{kin}/me !{paper}
  {kid}/{they}/{kids} ~2 {be} ~2 threatened ~2 with/by/at/online
  i ~3 worried/concerned/scared/frightened/anxious/terrified ~2 about/for ~3 {kid}/him/them/somename/{kin} !{paper}/room/voice/box/time/missing/not_turning
  worried/concerned/anxious ~2 about/for ~3 {kid}/{him} ~4 tonight/right_now/this_weekend/over_the_weekend/this_evening
  concern/concerns/concerned/worried/fear/fears/fearful/scared/frightened ~3 for/about ~2 safety/life/welfare ~2 of/at ~4 {kid}/{kids}/{him}/home
  concern/concerns/concerned/worried/fear/fears/fearful/scared/frightened/terrified ~2 for/about ~1 {kid}/{kids}/{his} ~2 safety/life/lives/welfare !{paper}
  {they}/{kid}/{kids}/{kin}/{adult} ~3 at/in/facing ~2 immediate/imminent/grave/serious ~2 risk/danger/harm
  {they}/{kid}/{kids}/{kin}/{adult} ~3 in ~2 danger
  immediate/imminent ~2 risk/danger/harm ~3 to/for/of ~3 {kid}/{kids}/{him}/{kin}
  {he}/{kid} ~2 is/are/was/still ~2 at ~2 risk ~1 from/tonight/now/of_harm/of_significant_harm/of_being !{paper}
  child/baby/children/kids/boy/girl in/into danger
  life/lives ~1 in/at danger/risk
  {kin}/{kid}/{they} ~3 {be}/turned_up/turns_up/turning_up/arrived/came/comes/looked/seemed/looks/smells/left ~3 {drunk} !flowchart/{paper}
  {drunk} ~6 with/and/looking_after/caring_for/holding/driving/while/in_charge_of ~4 {kid}/{kids}
  {kid}/{kids} ~6 {drunk} ~3 {kin}/at/adult
  {kin}/{they} ~4 using/back_on/smoking/injecting/taking/dealing/selling/on ~1 {drug} !{paper}/misuse ~9 {kid}/{kids}/bed/house/flat/again/cot/home/{him}
  {drug}/needles/syringes/crack_pipe/needle ~5 next_to/near/on/in/by/around/within_reach ~3 cot/floor/kids/children/baby/pram/bed/nappy/toys
  {they}/{kin}/{kid} ~3 holding/held/pulled/has/had/got/carrying/waving/picked_up/with/swinging/brought ~3 {blade} !{paper}/crime
  {blade} ~3 to/at/on ~2 {him}/throat/neck/{kid}/{kin}
  fled/fleeing/ran/escaped ~3 with ~2 children/kids/baby/{kid}
  {kin}/{they}/{him} ~3 looking_for/hunting/turned_up_at/found_out_where/waiting_outside/stalking/following/outside_the/broken_into ~3 {him}/refuge/house/{kin}/school/flat/window/door
  {kin}/{they} ~2 knows_where/know_where/found_where/worked_out_where {they}/{kin} ~2 live/lives/living/staying/is/are/works
  {offender} ~5 moved/living/lives/back/staying/stays/alone/sleeping/babysitting/visiting ~2 in/with/there/home/back/at/from/over/for
  living/lives/left/staying/stays/alone/sleeping/lodging/put ~3 with ~5 {offender} !{paper}/assessment/work
  left ~2 with ~4 {offender}
  someone/somebody ~2 needs/need/has_to/must ~2 get/go/check/see/do ~3 {him}/{kid}/{kids}/those_children/something ~3 {time}/urgently
  {kid}/{kids}/{they}/{kin} ~3 not ~2 breathing
  {kid}/{kids}/{they}/{kin} ~3 unresponsive/collapsed/unconscious/bleeding_from/having_a_fit/turned_blue/gone_blue/floppy
  {he}/{kid} ~2 {be} ~2 dying
  not/refus* ~1 call/ring/phone/take ~4 ambulance/hospital/a_and_e/doctor ~6 {kid}/{him}/baby
  {kid}/{they}/{kids}/baby ~8 not/refus* ~1 call/ring/phone/get ~2 ambulance
  safe_for_them/safe_for_her/safe_for_him/safe_for_the_kids tonight/there/at_home
  child_protection/safeguarding ~1 concern/concerns/worry/emergency ~8 now/somebody/someone/who_do/urgent/urgently/tonight
  i/we ~2 have/got ~2 safeguarding/child_protection ~1 concern/concerns/worry !{paper}
  need/want ~1 to talk/speak ~2 someone/somebody ~3 urgently/about_a_child/about_a_young_person/right_now
  {kin}/{they}/{kid} ~3 going_to/will/would/says ~2 jump ~2 with/off/in_front/from
  not ~2 think/believe/sure/feel ~3 {they}/{kid}/{kids} ~1 will ~1 be ~1 ok/okay/alright/safe/fine
  send/sending ~2 {him}/{kid} home ~8 run/hurt/scared/unsafe/not_safe
  {they}/{kid} ~2 will/going_to run ~1 if/away/tonight
  {kin}/{they} ~4 had_been/has_been/have_been/would_been/would_have_been/been drinking ~4 {kid}/{kids}/car/driv*/again/all_day
  {kid}/{kids} ~8 {kin} ~3 been drinking
  ^ log? a? child/children/kid/baby/young_person/teenager/adult at risk $
  ^ log? a? child_protection/safeguarding concern/emergency/alert $
  ^ log? child? abuse/neglect/cruelty/rape $
  a/this/that/my/the/one ~1 {kid} ~1 is ~1 at risk !of/register
  i ~2 need/want/like/have to ~1 report ~2 abuse/neglect/rape/assault/child_abuse/harm/a_child/a_rape !{paper}
  abuse/violence/neglect ~2 happening/going_on ~2 in/at ~2 family/home/house/placement/flat !{paper}
  {they}/{kin} ~2 hurting/hurts/hits/hitting/beating/beats/abusing/raping/threatening me
  {kin}/{offender} ~3 broke/broken/breaks/breaking/breach/breached/breaches/breaching ~2 bail/bail_conditions/non_molestation/injunction/restraining_order/licence/undertaking/occupation_order/conditions
  {kin}/{offender} ~6 {be}/back ~2 inside/in_the_house/in_the_flat/in_there/living_there ~2 with ~2 {kid}/{kids}/{him} !{paper}
  {kid}/{kids} ~6 in_there/in_the_house/in_the_flat ~3 tonight/right_now/now ~4 {drunk}/knife/needles/weapon
  found/find/finds/finding/seen/saw/hiding/hides/hid/carrying/carries/brought ~4 knife/knives/machete/blade/gun/axe/zombie_knife/acid ~5 bed/room/bag/placement/bedroom/coat/pocket/rucksack/school !arch/{paper}
  {kid}/{kids}/{they}/{kin} ~5 lock*/padlock* ~2 fridge/cupboards/kitchen/food !away
  {kid}/{kids}/{they} ~3 eat/eating/eats/ate ~3 dog_food/cat_food/bin/bins/scraps/paint/plaster/rotten/mouldy !lunch
`;
