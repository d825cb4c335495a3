/** Words that, a few together around somebody at work, suggest wrongdoing. */
import type { Hints } from './hints.ts';

const alarming = `forged forging falsif* fabricat* brib* embezzl* fraudulent* harassing harasses harassed sexist homophobic affair_with illegally
  unlawfully corrupt* gagged humiliat* intimidat* victimis* groped blackmail* breaking_the_law break_the_law broke_the_law nepotism
  gross_misconduct malpractice pushed_out pushing_me_out managed_out manage_me_out when_i_did_not when_they_did_not when_she_did_not when_he_did_not when_we_did_not
  in_my_name my_login my_password breaking_rules against_the_law cover_up covered_up covering_up covering_for whistleblower
  doing_something_wrong something_illegal criminal_offence never_there was_not_there was_never_there on_purpose scum vermin
  in_my_face threw_a threw_it_at at_night_alone career_is_over end_your_career end_my_career my_career not_write_it_down not_to_write_it
  not_write_this not_put_it_in_writing put_it_in_writing nothing_in_writing off_the_record hide_the_rest straight_in_the_bin in_the_bin
  smells_of_drink smelt_of_drink smelling_of_drink smells_of_alcohol smelling_of_alcohol hungover drunk_at at_his_house to_his_house
  to_her_house to_his_flat to_her_flat back_to_his in_his_bed friends_with_the_family for_refusing_to for_reporting for_raising for_speaking for_complaining
  if_i_speak if_you_challenge if_we_challenge challenge_the picks_on picked_on picking_on singled_out singles_out treated_like_dirt
  unregistered_placement unregistered_placements illegal_placement illegal_placements unregulated_home charges_interest lends_money borrowed_money
  claim_payments claiming_payments ghost_* own_pocket own_shopping own_use personal_gain not_been_seen_so has_not_done_a
  called_difficult racist_comments racist_remarks racist_jokes slur slurs monkey stop_me_talking say_nothing keep_quiet kept_quiet keep_schtum shut_me_up
  being_harmed still_let_him still_lets_him still_works_here made_up_the made_up_evidence perjur* perverting tamper* leaked
  comments_about_their_bodies sexual_remarks sexual_comments sexual_jokes told_to_tick tick_that tick_to_say say_i_saw say_we_saw
  saying_i_saw that_i_saw_the bodies in_the_pub gave_out_the whistle_on in_a_drawer`;

const worrying = `lied lying hid concealed concealing conceal deliberately secretly threatened threatens threatening punished stole stolen
  stealing steals cheat* fake faked faking drunk drinks swear swears swore swearing anonymous* proof comments remarks allegation allegations
  shredded destroyed dummy without_telling without_consent scared_of afraid_of frightened_of fear_of dread dreading stupid useless worthless idiot shouts
  shouted screams screamed silenced bully bullied bullies flirt* favourites mates mate dishonest* unqualified qualifications black_workers
  something_wrong without_interview not_to_tell do_not_tell dangerously being_copied doctored racially because_i_am
  made_to_feel worst_cases vendetta retaliat* grievance_against reckless negligen* complicit deceiv* deceit mislead* misled
  illegal unlawful racist misconduct hide hiding lie lies affair disciplinary capability sacked blocking blocked_my block_my
  church friend_of friends_with her_friend his_friend brother_in_law cousin family_firm backhander kickback
  cannabis vodka alcohol cigarettes condoms facebook snapchat instagram pub gossip* toxic nasty vicious cruel
  not_been_seen have_not_been_seen has_not_been_seen had_not_been_seen never_seen not_seen_the unallocated not_in_months dead_foster dead_child death
  abusive abusing abused cover_for turn_a turned_a conflict_of_interest hurt_kids hurt_children hits_kids rough_with manhandl*
  not_said hasn_not_said undisclosed undeclared removed_my removed_from_the ignored_my dismissed_my overruled refusing_to_change
  change_my_assessment changed_my_assessment changed_my_recommendation change_my_recommendation change_my_evidence disagreed_with wrote_it_as
  pretend pretending pretended pretends fiddled fiddling exploited exploit unpaid_work mocks mocked mocking laughs_at laughed_at
  deleted leave_out left_out_of backdated rewritten rewrote`;

const uneasy = `court judge ofsted inspectors lado complaint complaints ignored nobody_listens no_one_listens nobody_will hr dangerous unsafe
  cash money interest never had_not closed scared afraid frightened wrong report_something evidence lost hit target quiet sign signed
  signing act before_ofsted punish lock kids caseloads high_risk fired suspended excluded
  unfair* truth know_about_it knows_about_it they_know we_all_know vulnerable harm harmed shopping loans gifts week_before before shouting
  black asian muslim romanian romanians gypsies traveller lunch front_of_everyone told_me senior director head line_manager
  jobs job contract payments dead girls lad young_girl resident bin tapes disagreed assessment if_i closures closure
  his_house her_house weekends weekend nobody no_one leave blame blamed careers writing recommendation system_says says_she has
  families family details private confidential database shared secret angry rage temper crying cried tears sick_leave off_sick`;

export const wrongdoingHints: Hints = {
  about: `{boss} {worker} they he she somename council i_was i_have i_am told made personal_adviser pa ad head someone somebody everyone
    staff unit home trust team_leader line_manager who people iro we_have_been colleague my`,
  weights: { 3: alarming, 2: worrying, 1: uneasy },
};
