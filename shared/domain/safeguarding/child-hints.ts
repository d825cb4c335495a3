/** Words that, near one person, suggest danger: one alarming word, or a few lesser ones together. */
import type { Hints } from './hints.ts';

const violence = `barricaded kicked_the_door kicks_the_door smashed_in drag_a drags_her drags_him grabbed_my_arm not_let_me_leave strangl* stab stabbed stabbing machete petrol acid_attack kidnap* abduct* hostage tortur* batter battered beaten slapped
  punched smacked whipped throttled headbutted choke choked choking held_down holding_him_down holding_her_down
  hold_him_down hold_her_down hold_them_down pinned_down chair_leg drown drowned drowning suffocat* smother* pillow_over poisoned
  belt_marks bite_marks black_eye fractured fracture femur skull ribs broken_arm broken_leg broken_bones broken_jaw
  bruise bruises bruised shaken flinch* set_fire_to burn_the_house smashed_up smashed_the smashing under_her_eye under_his_eye round_her_neck round_his_neck
  down_the_stairs out_of_the_window under_the_water under_water head_under threatened_him threatened_her threatening_him threatening_her
  smacks slaps shoved choke_hold hit_him hit_her hits_him hits_her kill_her kill_him kill_them kill_me kill_us killing_her killing_him armed weapon
  abusive violent abusing abuses hurts_him hurts_her hurt_her hurt_him hurting_her hurting_him hurting_people harm_her harm_him harm_the
  terrorised hunting_her poison* hit_with cigarette_burn burn_on burns_on iron_mark welts swollen punishes_him punishes_her stalking cornered
  knocked_out dragged_her dragged_him by_the_hair by_her_hair by_the_throat gang blade zombie_knife`;
const sexual = `on_top_of_her on_top_of_him willy fanny_and convictions_for raped raping rape molest* groomed incest nudes genitals privates private_parts private_area down_there no_clothes_on undress*
  takes_his_clothes takes_her_clothes paedophile sex_offender sex_offenders offender rapist passed_around pimp* brothel masturbat* penis vagina porn
  her_pants his_pants her_knickers her_skirt her_bra watches_her watches_him sex having_sex sold_to been_sold being_sold prostitut* sexual_way kisses_her
  kissed_her naked bathing_the bathing_her bathing_him traffick* twice_her_age twice_his_age older_boys older_boy older_men older_man grown_men
  grown_man strange_men strange_man that_man men_come men_who dark_web her_photos his_photos photos_of_her photos_of_him pictures_of_her private_pictures
  lured coerced blackmail* hotel hotels secret_boyfriend makes_her_do making_her_do makes_him_do making_him_do things_to_her
  things_to_him predator fondl* being_used abortion sexually share_a_bed sharing_a_bed shares_a_bed sharing_her_bed sharing_his_bed sleeps_with_her sleeps_with_him
  in_her_bed in_his_bed into_her_bed into_his_bed sti chlamydia pregnant_by`;
const neglect = `barefoot malnourished emaciated starving starved starve starves neglected neglecting rats maggots faeces excrement sores lice lice_bites cockroaches
  eating_out_of eats_from_bins from_bins out_of_bins rotting skeleton skeletons cage not_woken_up will_not_wake not_waking passed_out dirty_nappy
  dirty_nappies soiled_nappy under_the_bed withholding sleeping_rough sleep_rough sleeping_in_a_car not_eaten_since not_fed locked_in locked_out locked_him locked_her
  locks_him locks_her tied_up tied_to chained filthy no_food no_heating no_electric no_bed no_shoes no_coat curtains_shut stinks_of stank abandoned dumped underweight
  not_gained_weight not_gaining losing_weight lost_weight no_one_answers nobody_answers on_their_own_in left_with_strangers
  will_not_let_her will_not_let_him not_let_her_leave not_let_him_leave not_let_her_out not_let_him_out like_a_prison refuses_to_feed refusing_treatment
  refused_treatment refusing_medical no_medication needs_a_doctor not_had_a_meal not_had_food not_had_any_food wandering hoarding_food stealing_food
  wet_himself wet_herself soiled kicked_out thrown_out throws_out threw_him_out threw_her_out`;
const life = `hiding_the_baby hiding_him_from hiding_her_from it_will_be_over wants_it_all_to_stop want_it_all_to_stop not_bringing_them not_bringing_her not_bringing_him not_bring_them limp overdosed overdose suicidal suicide unconscious unresponsive convuls* not_breathing bleeding blood_on noose rope ending_things end_things
  nothing_left something_stupid wake_up_dead could_die will_die going_to_die might_die about_to_die end_up_dead rather_be_dead be_dead
  methadone heroin cocaine crack bleach razor blades razors not_wake_up voices_tell voices_telling voices_want voices_say hearing_voices seizure stopped_breathing
  blue_lips not_allowed_to_say_no bad_feeling petrified begged_me begged_not begging begged_to out_of_there fear_for_her fear_for_his fear_for_their fear_for_him
  in_danger grave_danger pills swallowed ambulance relapsed relapse vanished trembling sobbing in_tears dealers dealer
  something_is_very_wrong something_is_wrong something_bad lost_consciousness stopped_taking collapsed injured injuries flee fled fleeing
  escaped_from snatched nobody_will_see not_be_coming_back not_coming_back never_came_back never_come_back never_came_home get_these_kids
  take_the_kids taken_the_kids took_the_kids taken_the_baby took_the_baby lose_it_with not_be_responsible wants_to_hurt want_to_hurt
  want_him_to_hurt want_her_to_hurt using_again drinking_again been_drinking high_on drugged sedated extra_meds cowering cowered cower
  cutting_her cutting_his self_harming deported trafficker bank_card her_pension his_pension forced_her forced_him forcing_her forcing_him
  not_know_where_she not_know_where_he knows_where_she knows_where_he getting_in_a seen_getting worried_sick might_hurt
  not_going_to_be_ok not_be_ok will_be_ok_tonight not_coping shouting_and run_if terrified_every looked_terrified
  crying_and heard_crying child_crying baby_crying dead_by miscarr*`;

const worrying = `middle_of_the_night crawling_on running_away run_away evil out_of_prison convictions how_it_happened in_the_rain can_not_do_this_any_more promise_not_to not_hers any_more_and controls_him controlled terrified_of screams scream screaming hurt hurts hurting abused drunk knife gun kill killed killing dead dying threatened threatening threatens terrified hiding smashed secret secrets
  midnight blood locked injury shakes run_off uncle_is not_answering gone_quiet hanging bleed* 3_am 2_am 1_am 4_am 5_am bugs_in mice shed garage cellar cupboard_under
  attic shower_with shower bath_with cannabis weed vodka booze coke needles is_not_safe coming_back_for escape escaped took_off
  her_stepdad his_stepdad her_stepfather his_stepfather due_any_day controlling controls_her flat_with a_website mouldy
  thin_as wasting streets on_the_streets lighter smack slap restrained for_sweets self_harm* whispered rocking froze freezes wet_the_bed nightmares
  not_speaking mute harmed exploited insulin out_all_night on_their_own on_his_own on_her_own tears upstairs nappy main_road bins boyfriend
  can_not_stop_thinking pregnant strangers stranger uncle hungry thin lock_the snap harm be_ok tonight_and father_is not_safe cry cries drugs withdrawn
  pushed_her pushed_him pushed_mum pushed_the drinking fridge getting_worse burn burns shouting_at shouts_at his_fists her_fists goes_mad flies_into passed_her passed_him
  neighbours_heard police_left screamed sleeping_in_the dodgy bruising punish* starv* no_one_is no_one_has urine wee dirty clothes_off not_been_seen`;

const uneasy = `baby toddler newborn infant girl boy lad lass teenager teen yp young_person yearold little_one kid scared frightened frightens crying van police alone tonight last_night road marks mark hit nobody no_one hospital worried door register
  bed bedroom yesterday fire sleeping sleep park asleep cold not_eaten will_not_let not_let night nights her_uncle her_dad his_dad her_brother his_brother
  his_uncle his_mum her_mum her_mother his_mother get_hold_of waiting_for street drink stuck trapped health_visitor lock shouting punch kick
  men sexual photos tomorrow husband find_her find_him looking_for seen_with cars naughty punished car snapchat online messages secretly wrong weird creepy
  bath clothes body neck face arm arms legs stomach eye eyes stealing sister mum_says dad_says she_says he_says says_he says_she she_said quiet
  pakistan somalia albania abroad passport fly every_time_he every_time_she look_at_me look_at_him panick* shaking vomiting vomit sick
  fell stairs window balcony bridge ex gone missing missing_school school_rang neighbour neighbours violence dangerous die refused refusing refuses
  not_well unwell fever feverish medication meds treatment breakdown psychotic paranoid disclosed urgent urgently emergency right_now not_turned_up
  gift gifts owes money trainers phone_calls breakfast says outside_the_house month`;

export const childHints: Hints = {
  about:
    'i he she him her his somename {kid} {kin} grandmother woman man them they me those_kids these_kids the_kids kids someone',
  weights: { 3: [violence, sexual, neglect, life].join(' '), 2: worrying, 1: uneasy },
};
