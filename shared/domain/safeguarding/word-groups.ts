/** The words a phrase may name together in braces; a group may hold other groups. */

export const wordGroups: Readonly<Record<string, string>> = {
  /** One person, as the subject. */
  he: 'he she somename',
  him: 'him her them',
  his: 'his her their',
  they: 'he she they somename',
  /** One child or young person, or particular ones. */
  kid: `child baby infant toddler newborn new_born girl boy lad lass kid son daughter stepson stepdaughter brother sister
    stepbrother stepsister sibling siblings teen teenager youngster yp young_person young_man young_woman young_lady
    young_one little_one care_leaver foster_child lac nephew niece grandson granddaughter twin twins pupil unborn
    yearold the_children the_kids these_children these_kids those_children those_kids her_children her_kids
    his_children his_kids their_children their_kids two_children three_children two_kids three_kids both_children
    the_boys the_girls the_babies under_fives one_of_mine one_of_our_children one_of_our_kids one_of_our_boys one_of_our_girls
    one_of_our_young_people one_of_our_care_leavers one_of_our_looked_after_children one_of_my_children one_of_my_kids
    one_of_my_young_people one_of_my_girls one_of_my_boys one_of_my_yps looked_after_child child_in_care foster_baby`,
  kids: 'children kids babies boys girls {kid}',
  kin: `mum mam mom mummy mother dad daddy father stepdad stepmum stepfather stepmother parent parents nan nana gran
    grandma granny grandmother grandad granddad grandfather uncle auntie aunt cousin boyfriend girlfriend partner
    husband wife ex carer carers stepparent family_friend brother older_brother neighbour lodger babysitter`,
  adult:
    'vulnerable_adult resident service_user client old_lady old_man elderly_man elderly_woman {kin}',
  be: 'is are was were be been being am has have had get gets got getting keeps kept',
  time: `today tonight now yesterday last_night this_morning this_afternoon this_evening this_weekend last_weekend
    the_weekend since days hours right_now again at_night overnight all_day all_night all_weekend
    monday tuesday wednesday thursday friday saturday sunday`,
  said: 'said says told tell tells telling saying disclosed disclosing discloses revealed claims alleges alleged alleging',
  /** What it looks like on a body. */
  mark: `bruise bruises bruised bruising black_eye black_eyes fracture fractures fractured broken_arm broken_leg
    broken_rib broken_ribs broken_bone broken_bones broken_nose broken_collarbone broken_wrist broken_jaw broken_skull broken_finger broken_fingers broken_femur burn burns burn_marks cigarette_burns cigarette_burn bite_mark bite_marks
    finger_marks fingermarks hand_print hand_prints handprints handprint hand_marks slap_mark slap_marks belt_marks strap_marks rope_marks ligature_marks
    strangulation_marks choke_marks injury injuries welts wounds scalds head_injury bald_patches red_marks lumps love_bites split_lip`,
  onBody: '{mark} marks mark cuts cut scratches scars blood lump swelling',
  body: `face arm arms leg legs neck back head cheek cheeks ear ears eye eyes thigh thighs bottom bum stomach tummy belly chest
    wrist wrists hand hands shoulder shoulders throat body ribs forehead lip mouth nose feet foot torso jaw buttocks genitals`,
  hits: `hit hits hitting punch punches punched punching kick kicks kicked kicking slap slaps slapped slapping smack smacks
    smacked smacking beat beats beating beaten strangle strangles strangled strangling strangl* chok* throttl* headbutted
    burnt burned burns burning bit bites biting shook shake shakes shaking hurt hurts hurting harm* attack* assault* stab*
    whip whips whipped whipping batter* thump* abus* rape* raping molest* grope* groping shove* shoving throttle* pinned
    threw throws throwing starv* drug* drugged grabb* pinch* scald* spat_at`,
  beaten: `hit punched kicked slapped smacked beaten battered strangled choked burnt burned shaken hurt harmed attacked assaulted
    stabbed whipped thumped abused raped molested groped groomed exploited trafficked neglected starved drugged pimped
    tortured mistreated sexually_exploited beaten_up knocked_about tied_up locked_up locked_in held_captive preyed_on thrown_about`,
  weapon:
    'belt stick shoe slipper cable wire spoon hammer bat pole iron lighter cigarette brush cane',
  blade: 'knife knives machete blade gun hammer screwdriver axe zombie_knife weapon acid',
  drunk: `drunk pissed intoxicated wasted hammered off_his_face off_her_face off_their_face off_her_head off_his_head
    under_the_influence stinking_of_drink stinking_of_alcohol stinking_of_weed stinks_of_drink stinks_of_booze stinks_of_alcohol reeks_of_drink reeking_of_drink stinking_of_drink stinking_of_booze reeking_of_alcohol smelling_of_alcohol smelt_of_alcohol smelled_of_alcohol
    smelt_of_drink smelled_of_drink smells_of_alcohol smelling_of_drink smelt_of_weed high_on stoned passed_out blackout
    slurring_her_words slurring_his_words slurring unconscious out_of_it`,
  drug: 'heroin crack cocaine coke spice meth ketamine ket drugs gear pills crystal_meth',
  alone: `alone unsupervised unattended on_his_own on_her_own on_their_own by_himself by_herself by_themselves home_alone
    with_nobody with_no_one`,
  offender: `sex_offender offender perpetrator abuser paedophile pedophile pedo rso rapist register known_risk
    convicted_man violent_ex`,
  house: 'house flat home there upstairs in_the_house in_with her_place mum_place',
  visits: 'visit visits contact contacts session sessions supervision supervisions',
  self: 'himself herself themselves themself myself',
  worker: `worker workers colleague colleagues social_worker social_workers support_worker support_workers staff staff_member
    member_of_staff team_member co_worker coworker teacher agency_worker residential_worker youth_worker keyworker key_worker
    key_workers volunteer teammate personal_adviser manager supervisor foster_carer carer student practitioner someone_in_my_team
    someone_here someone_i_work_with practitioner chair iro driver escort contact_supervisor practice_manager team_manager`,
  boss: `manager managers management supervisor supervisors boss bosses team_manager service_manager head_of_service seniors
    senior senior_manager senior_managers senior_leaders leadership director directors ad deputy higher_ups leaders
    practice_manager consultant chair`,
  us: 'us me staff people workers students everyone colleagues team social_workers asyes asye newly_qualified colleague worker student one_of_us admin',
  told: `told asked made pressured pressurised pressured forced instructed ordered encouraged pushed bullied leaned_on leant_on
    expected getting_told coerced advised directed threatened_unless`,
  made: 'tell tells telling make makes making force forces forcing pressure pressures pressuring want wants wanting ask asks asking',
  record: `record records note notes case_notes visit visits assessment assessments report reports chronology statement
    recording recordings file files supervision supervisions signature signatures minutes paperwork date dates entry entries document
    documents evidence log logs timesheet timesheets`,
  figures:
    'figures numbers stats statistics data performance return returns target targets kpi kpis books',
  watchdog: `ofsted inspector inspectors inspection estyn court courts judge auditors auditor audit lado police regulator cafcass
    ombudsman dfe commissioner commissioners peer_review swe social_work_england panel coroner inquest`,
  /** What turns a hard word into paperwork, when it stands right behind it. */
  paper: `form forms template templates policy policies protocol protocols procedure procedures pathway pathways leaflet
    leaflets card cards poster posters pack packs toolkit toolkits tool course courses training session sessions meeting meetings
    panel panels list lists log logs register process processes guidance guide guides paperwork section sections page pages box boxes
    field fields flowchart flowcharts checklist checklists awareness workshop workshops webinar learning week charter
    questionnaire champion champions lead leads team service services worker workers map maps report reports episode
    episodes interview interviews notification notifications screening strategy prevention partnership group groups
    referral referrals return returns plan plans review reviews assessment assessments document documents documentation signature
    signatures info information data papers minutes keys strand theme module e_learning elearning display slides
    line phone number book chart charts work hub forum project event talk arch marker flag conference pictures statement app
    letter letters email emails stats statistics figures thresholds threshold test tests medical medicals clinic response lessons`,
};
