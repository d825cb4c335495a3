/** One of us has been hurt or threatened. */

export const usInDangerPhrases = `
  threaten* ~2 to_kill/to_hurt/to_stab/to_find/to_rape/to_burn ~2 me/us/{him}/my/worker/{worker}
  {kin}/{they}/man/{kid}/client ~3 threaten* ~1 me/us/my_family/my_kids/my_colleague/{worker} !with_capability/with_disciplinary
  i/we/{worker}/{he} ~2 was/were/got/been/being threatened ~4 by/with/on/at/outside ~4 {kin}/{blade}/visit/him/parent/home/client
  followed/following/follows/chased/chasing ~1 me ~3 home/car/to/down/after/off/street/bus/out !up
  knows/know/found_out ~1 where_i_live/where_we_live/where_my_kids
  i/we/colleague/{worker} ~2 was/were/got/been/just/being ~2 assaulted/attacked/punched/kicked/spat_at/spat_on/bitten/held_hostage/headbutted/pushed_down/hit ~8 visit/home/parent/{kin}/client/face/today/{kid}/yesterday/him/door
  assaulted/attacked/punched/kicked/hit/bit/spat_at/headbutted/grabbed/cornered me
  not ~1 feel/felt/feeling ~1 safe ~3 going/go/visiting/alone_with/back/tonight/that_house/that_flat/seeing/at_home/with_him/with_her
  i ~2 not safe ~2 at/here/with/going/in/tonight !car_park/lift
  i ~2 scared/frightened/terrified/afraid ~2 for_my_life/for_my_safety/of_him/of_her/he_will/to_go_home/to_go_back/of_my_partner/of_my_husband
  my partner/husband/boyfriend/wife/ex ~3 {hits}/threaten*/stalking/violent/abusive ~1 me?
  locked me/us ~2 in
  waiting ~1 for me ~8 frightened/scared/afraid/threat*
  {kin}/someone/he/man/they ~4 outside ~5 waiting_for_me/my_house/my_home/my_car/my_flat
  not ~1 let me leave
`;
