/** What is said of colleagues and what of children, where the same name could be either's; `_` stands for a space. */

const work = `
  sign signs signed signing chair chairs chaired chairing lead leads leading led cover covers covered covering trial trials
  trialled trialling test tested testing template templates spreadsheet tracker checklist dictate dictation dictating demo demos
  rota leave apprenticeship induction buddy scheme session sessions workshop workshops huddle caseload caseloads supervision
  supervisions training slides agenda laptop printer login password button team teams colleague colleagues staff manager
  managers lunch_and_learn agreed agrees approve approves approved approval budget finance invoice invoices present presents
  presenting presented poster mentor mentors mentoring forum champion champions vote votes idea ideas office inbox email emails
  diary calendar agency handover handovers types typed drafts drafted minutes swap swapped volunteered volunteers everyone
  everybody newsletter whiteboard sharepoint one_note onenote macro shortcut sign_off pilot pilots piloting piloted qa audit
  audits asye student students trick tip tips crib_sheet flowchart guide admin shift shifts late_duty duty_desk duty_phone
  duty_slot duty_rota for_duty teach teaches taught trains runs running hosts hosting hosted organise organises organised
  facilitates facilitate shadowing kettle cake desk desks spends_a blog wording legal helpdesk lends lend prints update_the
  updates_the works_in works_for works_with figures dashboard report_writing plan_writing peer co-run thinks_we said_we suggested
  suggests reckons says_we showed_us show_us showed_me show_me voucher_book court_work mondays tuesdays wednesdays thursdays
  fridays pair paired knows_how knows_where knows_who permit permits leaflet leaflets translated translates wrote designed
  designing fixed fixes built builds tried tries trying retires retired joined joins left_us left_the off_sick back_from
  annual_leave maternity part-time full-time holds explains film doughnuts payday procurement property parking crib_sheets
  chase chases chased rules_of last_day safe code checks bring_cake said_yes says_yes happy_to keen_to morale stand-in
  deputy deputise deputises facilitator steps_in standing_in on_board likes_it likes_the_idea helped_us phone_list made_a
  made_the set_up sets_up put_together came_up_with photocopier scanner stationery printing mosaic liquidlogic eclipse
  a_diamond a_legend a_gem a_lifesaver cupboard intake quotes the_key the_keys does_it it_past new_template new_form the_template the_new_form does_this do_this did_this does_the do_it lcs hr it_support commissioning survey consultation
  ofsted inspection court_bundle bundles reg_44 in_post new_starter new_starters starter secondment acting agenda_item
  offered_to suggestion suggestion_that very_kindly shadow shadow_her shadow_him case_notes his_notes her_notes writes_his writes_her his_plans
  her_plans pathway_plans plain_english copy_him copy_her good_at_explaining explaining explains_it single_contact
  knows_the lets_us let_us swap_duty surgery_on wholly_agree take_up_on told_us_all filter recordings his_recordings her_recordings
`;

const childhood = `
  placement placed nursery college bed cot bedroom foster carer carers pathway_plan wants_his wants_her wants_to wants_a wants_the
  wants_more wants_less wants_fewer wants_texts likes like_the doesnt_like doesn't_like hates loves prefers prefer scared shy
  autism autistic adhd medication hospital hearing bike football trainers clothes toys birthday sibling siblings brother
  brothers sister sisters twin twins lac cla ehcp pep sgo uasc respite moved_in moved_from moved_placement lives living needs_a
  needs_an needs_his needs_her needs_new needs_to_be needs_same mum mums dad dads nan nans gran aunt auntie uncle stepdad skate
  bus_pass passport contact social_worker school school_run his_story her_story his_plan her_plan his_review her_review
  his_reviews her_reviews his_worker her_worker kids child yp young_person visit_to visiting seizures insulin methadone hostel
  homeless asylum lorry age_assessment interpreter missing adopted adoption parents_evening solicitor family_time coat shoes
  uniform haircut hair no_lunch his_lunch her_lunch packed_lunch tea drawing drawings drew sofa taxi canteen comic sleeping asleep sleeps dog cried cries crying ran
  hid hides snack sweets milkshake mcdonalds ice_cream pizza hot_chocolate halal soft_play soft_toy goodbye tutor colouring lego park playground games dentist optician glasses camhs teddy cinema swimming lonely
  angry kicked_off kicks_off meltdown anxious upset calm opens_up talks_to_us talk_to_us told_us told_me told_her told_him trusts
  wishes_and_feelings feelings her_own_words his_own_words asks_for wants_to_be be_called never_gets doesnt_want doesn't_want
  wont won't refuses refused_to bus homework exams gcse gcses xbox ipad phone_credit pocket_money pyjamas toothbrush suitcase
  newborn new_born new_baby contact_room his_room her_room his_bed her_bed baby pregnant wheelchair hearing_aids epilepsy diabetes asthma nappies milk
  his_mates her_mates his_age her_age chair_his chair_her his_own_review her_own_review his_wishes her_wishes meet_us meets_us
  our_visits cancelled_on handed_over life_story memory_box reunification allocated unallocated
`;

const longest = 3;
const [workSigns, childSigns] = [work, childhood].map(toSigns);

/** Ordinary words only: `plain` is lower case, one space between. */
export function countWork(plain: string): number {
  return countSigns(plain, workSigns);
}

export function countChildhood(plain: string): number {
  return countSigns(plain, childSigns);
}

function countSigns(plain: string, signs: ReadonlySet<string> = new Set()): number {
  const words = plain.split(' ');
  return words.filter((_, at) =>
    Array.from({ length: longest }, (_each, more) => words.slice(at, at + more + 1).join(' ')).some(
      (said) => signs.has(said),
    ),
  ).length;
}

function toSigns(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/)
      .filter((sign) => sign !== '')
      .map((sign) => sign.replaceAll('_', ' ')),
  );
}
