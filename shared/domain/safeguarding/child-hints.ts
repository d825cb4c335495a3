/** Words that, a few together around one person, suggest danger. */
import type { Hints } from './hints.ts';

const violence3 = `strangl* stab stabbed stabbing machete petrol acid_attack kidnap* abduct* hostage tortur* batter battered beaten slapped
  punched smacked whipped throttled headbutted kicked_in choke choked choking held_down holding_him_down holding_her_down
  hold_him_down hold_her_down hold_them_down pinned_down chair_leg drown drowned drowning suffocat* smother* pillow_over poisoned
  belt_marks bite_marks black_eye fractured femur skull_fracture broken_ribs broken_arm broken_leg broken_bones
  bruis* shaken flinch* set_fire_to burn_the_house smashed_up under_her_eye under_his_eye round_her_neck round_his_neck`;
const sexual3 = `raped raping rape molest* groomed incest nudes genitals privates private_parts private_area down_there no_clothes_on
  naked_in undress* takes_his_clothes takes_her_clothes paedophile sex_offender sex_offenders rapist passed_around pimp* brothel masturbat* penis vagina porn
  in_her_pants in_his_pants in_her_knickers watches_her watches_him sex_with sleeping_with_her_uncle sold_to been_sold being_sold
  fgm_next prostitut* sexual_way kisses_her kissed_her strip*_naked bathing_the bathing_her bathing_him traffick*`;
const neglect3 = `barefoot malnourished emaciated starving starved starve neglected rats maggots faeces excrement sores lice_bites
  eating_out_of eats_from_bins from_bins out_of_bins rotting skeleton_thin cage not_woken_up will_not_wake not_waking passed_out
  dirty_nappy dirty_nappies soiled_nappy under_the_bed withholding sleeping_rough sleep_rough has_not_eaten not_eaten_since
  locked_in locked_out tied_up tied_to chained`;
const life3 = `overdosed suicidal unconscious unresponsive convuls* not_breathing blood bleeding noose rope_round ending_things end_things
  nothing_left something_stupid wake_up_dead could_die will_die going_to_die might_die about_to_die methadone heroin cocaine bleach
  razor blades razors disappear_and not_wake_up voices_tell voices_telling voices_want voices_say seizure stopped_breathing blue_lips
  not_allowed_to_say_no bad_feeling petrified begged_me begged_not out_of_there fear_for_her fear_for_his fear_for_their fear_for_him
  in_danger grave_danger serious_danger`;

const worrying = `hurt hurts hurting abused abusing abusive abuses violent drunk pills knife gun armed kill killed killing dead dying
  threatened threatening threatens terrified terrorised hiding begging screaming smashed smashing secret secrets midnight wandering
  ambulance filthy offender relapsed relapse vanished gang weapon swallowed injured injuries injury scream screams naked sex
  twice_her_age twice_his_age older_boys older_boy older_men older_man grown_men grown_man strange_men strange_man wet_himself wet_herself soiled
  something_is_very_wrong something_is_wrong something_bad pension_off insulin in_tears sobbing trembling shakes exploited dealer dealers hit_him hit_her
  on_their_own out_all_night run_off uncle_is lost_consciousness curtains_shut no_one_answers
  nobody_answers not_answering nobody_will_see gone_quiet deported abandoned kicked_out thrown_out throws_out
  collapsed hanging stalking cornered bleed* poison* punishes punished_him punished_her rope 3_am 2_am 1_am 4_am 5_am
  lice bugs_in cockroaches mice shed garage cellar cupboard_under attic shower_with shower bath_with drugged cannabis weed vodka booze coke crack
  high_on needles using_again drinking_again stopped_taking hurting_people wants_to_hurt want_him_to_hurt want_her_to_hurt
  not_safe is_not_safe coming_back_for not_be_coming_back not_coming_back never_came_back never_come_back not_come_back flee fled fleeing escape escaped took_off
  her_stepdad his_stepdad her_stepfather his_stepfather refusing_treatment refused_treatment refusing_medical no_medication miscarr* due_any_day
  predator lured coerced controlling_her controls_her controlling_him blackmail hotel hotels flat_with men_come men_in men_who
  a_website her_photos his_photos photos_of_her photos_of_him pictures_of_her private_pictures dark_web no_shoes no_coat no_heating no_electric no_food no_bed mouldy
  underweight not_growing gained_weight lost_weight thin_as wasting wandering_the on_the_streets streets
  bonfire lighter matches iron_mark smacks smack slap slaps shoved choke_hold restrained
  abort secret_boyfriend makes_her_do making_her_do makes_him_do making_him_do do_things for_sweets locks_her locks_him locked
  does_not_know_where_she not_know_where_she not_know_where_he knows_where_she being_used self_harm* cutting_her cutting_his
  looked_terrified whispered cowering cowered cower rocking froze freezes wet_the_bed nightmares not_speaking mute
  get_these_kids come_and_get take_the_kids taken_the_kids took_the_kids taken_the_baby took_the_baby snatched
  not_be_responsible lose_it_with snap_and harm_the harm_her harm_him harmed`;

const uneasy = `scared frightened frightens crying cry tears bed bedroom van police alone tonight last_night nappy main_road road upstairs
  marks mark hit nobody no_one bins hospital boyfriend can_not_stop_thinking worried door register bed yesterday pregnant
  fire burn burns sleeping sleep park asleep cold stopped_eating not_gained will_not_let not_let won_not_let
  night her_uncle her_dad his_dad her_brother his_brother his_uncle his_mum her_mum her_mother his_mother nights get_hold_of waiting_for
  street drink drinking stuck trapped hungry thin health_visitor on_his_own on_her_own
  lock shouting punch kick drugs men sexual photos tomorrow husband find_her find_him looking_for seen_with cars
  naughty punished punishment pregnancy car strangers stranger snapchat online messages secretly wrong weird creepy
  bath clothes body neck face arm arms legs stomach eye eyes
  stealing sister mum_says dad_says she_says he_says says_he says_she she_said told_me quiet withdrawn
  pakistan somalia albania abroad passport fly every_time_he every_time_she look_at_me look_at_him panick* shaking vomiting vomit sick
  dog fell stairs window balcony bridge knife_crime ex gone missing cannot_find missing_school school_rang neighbour neighbours
  violence dangerous die refused refusing refuses not_well unwell fever feverish medication meds treatment breakdown psychotic paranoid
  disclosed urgent urgently emergency now right_now sores not_turned_up gone_since gift gifts owes money trainers phone_calls`;

export const childHints: Hints = {
  about:
    'i he she him her his somename {kid} {kin} grandmother woman man them they me those_kids these_kids someone',
  weights: { 3: [violence3, sexual3, neglect3, life3].join(' '), 2: worrying, 1: uneasy },
};
