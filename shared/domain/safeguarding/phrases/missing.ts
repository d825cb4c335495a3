/** A child has gone and nobody knows where. */

export const missingPhrases = `
  {he}/{kid} ~2 {be}/went/gone/goes/still/reported ~2 missing !work/{paper}/his/her/the/a/an/out/from_the_form/from_the_list/from_the/from_our/from_my/school/appointments/on/something/two/three/this/my/our/meetings/bits/maths/english/science/lessons/lesson/class/classes/pe/lunch/tea/much
  {they}/{kid}/{kids} ~2 {be}/went/gone/goes/still/reported ~2 missing !{paper} ~3 from_home/from_care/from_placement/from_school/overnight/all_night/{time}
  missing from ~3 home/care/placement/unit/hostel/hospital/carers ~3 since/last_night/tonight/today/yesterday/days/hours/again/this_morning !{paper}
  missing !{paper} ~3 from ~2 placement/home/care !{paper}/home ~3 since/last_night/tonight/today/yesterday/days/hours/again/this_morning
  {they}/{kid} ~3 run_away/ran_away/runaway/running_away/absconded/absconding/disappeared/vanished/ran_off/run_off !with_the
  {he}/{kid}/{kids} ~2 not ~2 come/came/been/returned/gone/got ~1 home !visits/visiting
  {they}/{kid}/{kids} ~2 not ~2 come/came/been/returned/gone/got ~1 back/return* ~1 to ~3 placement/unit/home/foster/school/carers/carer/hospital/hostel
  {he}/{kid}/{kids} ~2 not ~2 come_back/came_back/returned/been_back/come_in ~1 last_night/all_night/tonight/yet_tonight/since_yesterday
  can_not/could_not/not ~1 find/locate/reach ~2 him/them !a/an/the/some/any/time/place/placement/anything/enough/{paper}/space/one/in_the/to_sign
  can_not/could_not/not ~1 find/locate him/her/them/{kid} $
  can_not/could_not/not ~1 find/locate her/{kid} and/anywhere/or/it_is/she/since/tonight
  do_not/nobody/no_one ~1 know/knows ~1 where {they}/the_baby/{kid} ~1 is/are/went/gone/has_gone/was !on_the/in_the_process/up_to/with_the
  nobody/no_one/not ~3 seen ~3 {kid}/{kids}/him/her ~2 for/since/in ~2 {time}/weeks/week/months/days
  {kid}/{kids}/{he} ~2 not ~2 been ~1 seen ~2 since/{time}/weeks/months/days/anyone
  phone ~1 is ~1 off/dead ~6 missing/gone/placement
  ^ log? a? missing child/kid/girl/boy/teenager/young_person/yp/baby $
  ^ log? a? child/kid/girl/boy/teenager/young_person/yp/baby is? gone? missing $
  missing since ~8 {kid}
  ^ log? missing child/girl/boy/baby/teenager/yp ~8 {time}/police/years
  child/girl/boy/baby/kid ~2 taken/snatched/abducted/kidnapped !into_care/to/out/off/home/up/down/through/seriously/from_the_list/from_the_waiting
  not ~1 found ~1 {him}/{kid}/them ~4 hours/since/yet/tonight/last_night/overnight/anywhere
  {kid}/{they} ~2 ran/run/bolted/jumped ~1 from/out_of ~2 car/taxi/contact/placement/unit/visit ~8 found/seen/missing/hours/gone/police
  ^ not been? seen {him}? since/for ~2 {time}/weeks/months
  ^ {he}? been missing/gone since
`;
