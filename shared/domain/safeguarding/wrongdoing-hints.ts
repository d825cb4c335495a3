/** Words that, near somebody at work, suggest wrongdoing: one alarming word, or a few lesser ones together. */
import type { Hints } from './hints.ts';

const untrue = `dated_back brushed_aside brushed_off forged forging falsif* fabricat* when_i_did_not when_they_did_not when_she_did_not when_he_did_not when_we_did_not
  when_we_never when_i_never when_she_never when_he_never in_my_name my_login used_my_password never_there was_not_there on_purpose not_write_it_down
  not_to_write_it not_write_this not_put_it_in_writing put_it_in_writing nothing_in_writing off_the_record hide_the_rest straight_in_the_bin
  in_the_bin tamper* perjur* perverting made_up_evidence told_to_tick tick_that tick_to_say say_i_saw say_we_saw saying_i_saw that_i_saw_the hid_the
  concealed concealing secretly deliberately dummy without_telling doctored mislead* misled deceiv* deceit complicit fiddled fiddling changed_my_assessment
  change_my_assessment changed_my_recommendation change_my_recommendation change_my_evidence changed_my_report rewrites_my rewrote_my signed_as_me look_worse
  untrue untruths false_dates false_date false_information false_evidence false_statement lose_the_paperwork lose_the_file lose_the_notes cover_up
  covered_up covering_up covering_for have_not_been_seen has_not_been_seen had_not_been_seen dead_foster ghost_* risk_disappears writes_that_it
  lied_to lied_at lies_to lies_about lying_about lying_to hiding_the_fact pretend_we pretend_i pretend_that pretending_to shredded shredding_the`;
const cruel = `harassing harasses harassed harass sexist homophobic transphobic gagged humiliat* intimidat* victimis* groped pushed_out pushing_me_out
  managed_out manage_me_out in_my_face threw_a threw_it_at career_is_over end_your_career end_my_career my_career picks_on picked_on picking_on singled_out singles_out
  treated_like_dirt called_difficult slur slurs scum vermin liars savages slag slags racist_comments racist_remarks racist_jokes because_i_am_black
  for_refusing_to for_reporting for_raising for_speaking for_complaining if_i_speak if_you_challenge if_we_challenge challenge_the
  spoke_up_was stop_me_talking say_nothing keep_quiet kept_quiet shut_me_up made_my_life makes_my_life makes_me_cry made_me_cry calls_me
  screamed screams bullied_by bully bullies vendetta retaliat* grievance_against nasty vicious cruel behind_my_back behind_our_backs
  mocks_me mocked_me laughs_at_me i_do_not_trust not_trust_anyone do_not_know_who_to_tell not_know_who_to_tell worthless watches_porn gaslight*
  comments_about_their_bodies comments_about_her comments_about_my sexual_remarks sexual_comments sexual_jokes inappropriate_comments leering`;
const crossed = `affair_with having_an_affair illegally unlawfully corrupt* brib* embezzl* fraudulent* blackmail* breaking_the_law break_the_law broke_the_law
  nepotism gross_misconduct malpractice breaking_rules against_the_law whistleblower doing_something_wrong something_illegal criminal_offence
  smells_of_drink smelt_of_drink smelling_of_drink smells_of_alcohol smelling_of_alcohol hungover drunk_at at_his_house to_his_house to_her_house
  to_his_flat to_her_flat back_to_his in_his_bed friends_with_the_family unregistered_placement unregistered_placements illegal_placement
  illegal_placements unregulated_home charges_interest lends_money borrowed_money claim_payments claiming_payments own_pocket own_shopping own_use
  personal_gain has_not_done_a being_harmed still_let_him still_lets_him still_works_here leaked comments_about_their in_the_pub gave_out_the stole stolen
  steals whistle_on for_money for_cash no_qualifications lied_on flirt* condoms evidence_of_fraud fraud_in proof_of
  sleeps_through extra_meds extra_medication too_rough rough_with manhandl* dirty_money backhander* kickback* evidence_against without_interview
  never_qualified struck_off negligen* reckless ignored_warnings ignored_three ignored_my_warning ignored_my_warnings`;

const worrying = `in_a_drawer who_spoke_up looks_like_they look_like_they looks_like_we told_off going_on_in_my hugging got_rid_of lied_about rewrites_our lying conceal threatened threatens threatening punished stealing cheat* fake faked faking drunk drinks swear swears swore swearing proof
  remarks allegation allegations destroyed without_consent scared_of afraid_of frightened_of fear_of dread dreading stupid useless idiot shouts
  shouted silenced bullied favourites mates mate dishonest* unqualified qualifications black_workers something_wrong not_to_tell do_not_tell
  dangerously being_copied racially because_i_am made_to_feel worst_cases illegal unlawful racist misconduct hide hiding hidden lie lies affair disciplinary
  capability sacked blocking_a blocked_my block_my church friend_of friends_with her_friend his_friend brother_in_law family_firm cannabis
  vodka alcohol cigarettes facebook snapchat instagram gossip* toxic not_been_seen never_seen not_seen_the unallocated not_in_months dead_child abusive
  abusing abused cover_for conflict_of_interest hurt_kids hurt_children hits_kids not_said undisclosed undeclared removed_my
  ignored_my dismissed_my overruled refusing_to_change disagreed_with pretend pretending pretended pretends exploited exploit unpaid_work mocked deleted
  backdated rewritten rewrote rewrites inappropriate anonymously fraud corruption signed_without victim pub evidence bodies overnight`;

const uneasy = `court judge ofsted inspectors lado complaint complaints ignored nobody_listens no_one_listens nobody_will hr dangerous unsafe
  cash money interest never had_not closed scared afraid frightened wrong report_something lost hit target quiet sign signed signing act before_ofsted punish
  lock kids caseloads high_risk fired suspended excluded unfair* truth know_about_it knows_about_it they_know we_all_know vulnerable harm harmed shopping loans gifts
  week_before shouting black asian muslim romanian romanians gypsies traveller travellers front_of_everyone told_me senior director
  line_manager job contract payments dead girls lad young_girl resident tapes disagreed if_i closures closure his_house her_house weekends
  blame blamed writing recommendation system_says says_she has_not families details private confidential secret rage
  temper crying cried tears anonymous comments cry every_week look_right thresholds `;

export const wrongdoingHints: Hints = {
  about: `{boss} {worker} they he she somename council i_was i_have i_am told made personal_adviser pa ad head someone somebody everyone
    staff unit home trust team_leader line_manager who people iro we_have_been we_were colleague my`,
  weights: { 3: [untrue, cruel, crossed].join(' '), 2: worrying, 1: uneasy },
};
