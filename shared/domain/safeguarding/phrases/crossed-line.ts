/** A colleague goes too far with a child, a family or what we know about them. */

export const crossedLinePhrases = `
  {worker} ~5 inappropriate/inappropriately ~4 with/towards/to/around/relationship/messages/comments/touching/contact ~5 {kid}/{kids}/young_people/resident/residents/mother/mum/client/clients/mums/parent/girls
  inappropriate ~1 relationship/contact/messages/behaviour/touching ~2 between/by/with/from ~4 {worker}/{kid}/mum/parent/client/resident !{paper}
  {worker} ~5 texting/texts/texted/messaging/messages/messaged/snapchatting/meeting/dming/calling/phoning/contacting/seeing/taking/inviting/adding ~4 {kid}/{kids}/mum/client ~8 personal/own/private/at_night/secret/secretly/snapchat/instagram/late/whatsapp/his_house/her_house/outside_work/his_flat/her_flat/his_home/facebook/privately/midnight !number_for_all
  {worker} ~5 in_a/having_a/started_a/sexual/romantic ~1 relationship ~1 with ~4 {kid}/{kids}/mother/mum/dad/father/parent/client/service_user/resident/someone/ex
  {worker} ~5 sleeping/slept/sex/affair/dating/flirting/flirts/flirted/kissing/kissed/going_out ~2 with? ~3 {kid}/{kids}/mother/mum/dad/father/parent/client/service_user/resident/care_leaver
  {worker} ~3 {hits}/hitting/pushed/pushes/pushing/slaps/touched/touches/touching/dragged/dragging/pulled/locked/locks ~3 {kid}/{kids}/resident/residents/young_people
  {worker} ~3 restrain* ~6 punish*/hurt*/pain/bruis*/floor/face_down/wrongly/unnecessar*/for_no_reason/for_fun
  {worker} ~3 shout*/swear*/scream* ~2 at? ~3 {kid}/{kids}/young_people/families/parents/residents !about_the
  {worker} ~6 {drunk} ~4 work/shift/duty/visit/visits/kids/{kid}/driving/again/today
  {worker} ~3 drunk/drinking/drugs/using ~2 on/at/before ~2 work/shift/duty/visits !{paper}/policy
  {worker} ~4 look*/snoop*/search*/access*/checking/checks ~2 up/at/in/through/on/into? ~3 ex/neighbour/neighbours/girlfriend/wife/husband/partner/celebrity/own_family/friend/friends/sister/cousin ~5 mosaic/liquidlogic/system/record/records/file/files/ics/lcs/eclipse/case
  {worker} ~4 access*/looking/look* ~4 records/record/files/case/cases ~4 no_reason/without_reason/not_theirs/family_member/own_family/neighbour/friend/ex/curiosity
  {worker}/they/he/she/someone/somebody ~4 sell*/sold/leak*/gave/giving/passing/passed/shared/sharing ~5 information/info/data/details/address/addresses/records/file/files ~4 to/with ~3 ex/perpetrator/press/papers/media/gang/friend/friends/family/abuser/facebook/boyfriend/husband
  {worker}/he/she/they ~4 posted/posting/posts/sharing/shared/took/taking ~3 photos/pictures/videos/details/pics/photo/video ~2 of/about ~3 {kid}/{kids}/families/clients/residents ~4 facebook/online/instagram/tiktok/whatsapp/snapchat/own_phone/personal_phone/social_media
  {worker}/he/she/they ~4 struck_off/not_qualified/unqualified/not_registered/pretending_to_be/pretends_to_be/no_qualification ~6 cases/social_worker/practising/practicing/visits/register/working/assessments/qualified
  working/works/visiting/driving/supervising ~4 without/with_no/with_an_expired ~2 dbs ~8 quiet/know/knows/nothing/managers/management/turn*/blind
  {worker} ~4 gave/given/gives/giving/bought/buying/sold/supplying/supplied ~3 {kid}/{kids}/lads/girls ~3 cannabis/weed/alcohol/vodka/drugs/vapes/cigarettes/condoms/spice
  {worker} ~6 smell/smells/smelt/smelling/stinks/stank ~1 of ~1 drink/alcohol/booze/weed/cannabis
  giv*/gave/put* ~2 {him}/{kid}/{kids}/residents ~2 extra/too_much/too_many/sleeping/someone_else ~1 meds/medication/tablets/pills
  {worker} ~4 messaging/texting/dming/snapchatting/hugging/touching/kissing/cuddling/tickling ~2 girls/boys/kids/children/one_of/teenage_girls ~3 girls/boys/kids/children/young_people/lifts/own/alone/them
  saw/seen/watched ~2 {worker} ~2 drag/dragging/hit/slap/push/shove/grab/smack/shake/kick/pinch ~2 {kid}/{kids}
  post/posted/posting/posts ~4 about ~3 family/families/child/case/client/clients/parent/parents/kids ~3 facebook/online/instagram/tiktok/social_media
  {worker} ~3 asleep/sleeping/sleeps/slept ~2 on/at/during/through ~1 work/shift/duty/contact/job/night_shift/nights
  {worker} ~4 sends/sending/sent/send ~2 private/personal/late/inappropriate/secret/flirty/sexual/creepy ~1 messages/texts/dms/photos/pictures/emails ~2 to ~3 {kid}/{kids}/girls/client/mum/parent
  {worker} ~4 seeing/dating/with/involved ~3 {kin}/someone/woman/man ~2 from/on ~2 his_caseload/her_caseload/their_caseload/our_caseload/the_caseload
  {worker} ~1 who? frightens/scares/terrifies/frightening/threatens/bullies ~2 {kids}/{kid}
  {worker} ~3 smoke/smokes/smoking/smoked/drinks/drank/get_high/gets_high/partying ~3 with ~3 {kid}/{kids}/young_people/residents/clients !tea
  told/gave/giving/gives ~4 address/location/whereabouts ~1 of ~2 foster/refuge/placement/carer/carers ~8
  look*/snoop* ~1 up ~4 ex/exes/exs/neighbour/neighbours/girlfriend/boyfriend/wife/husband/family/mates/cousin/friend/friends/celebrities ~4 system/systems/mosaic/lcs/liquidlogic/eclipse/database/records/files !{paper}
  on ~1 shift ~3 {drunk}
  {drunk} ~4 driv* ~2 {kids}/{kid}/families/residents ~4 contact/school/placement/home
  {worker}/{boss}/home/unit/they ~3 drag*/pull*/yank*/grab* ~3 {kid}/{kids}/residents ~3 hair/arm/arms/leg/legs/neck/ear/collar/throat
  {worker}/{boss} ~5 sleeping/slept/sex/affair/relationship ~2 with ~3 mums/dads/parents/mothers/fathers/residents/girls/leavers
  {worker}/{they} ~3 pin/pins/pinned/pinning/held/holds/sat_on/sits_on/kneel*/knelt ~3 {kid}/{kids}/resident ~4 floor/wall/ground/bed/down/neck/face_down
  {worker} ~3 not/no/never/without ~2 registered/registration/qualified/dbs/dbsd ~6 know/knows/management/managers/practising/working/visits/cases
  {worker}/{boss}/he/she/they ~3 share/shares/send/sends/sent/post/posts/put/puts/upload* ~2 photos/pictures/videos/pics/clips ~2 of ~3 {kid}/{kids}/families/clients/residents ~4 facebook/online/instagram/tiktok/whatsapp/snapchat/group_chat/mates
  {worker} ~4 restrain* ~2 {kid}/{kids}/him/her ~2 because/for/over ~5 swore/swear*/rude/cheek*/refus*/answer*/phone/bed/food/tidy*/nothing/fun
  {worker} ~3 sleeps/asleep/sleeping/slept ~5 while/when ~4 {kid}/{kids}/{kin}/them/dad/mum
  carer/carers/staff/{worker} ~3 calls/called/calling ~1 {him}/{kid}/{kids} ~2 names/stupid/fat/useless/thick/retard/worthless/dirty
  {kin}/{worker} ~3 hit/slapped/smacked/punched/kicked/shoved/grabbed ~1 one of ~3 {kids}/them/residents
  home/unit ~2 no/without ~1 staff ~4 night/nights/overnight
  {worker} ~4 messaging/texting/dming/snapchatting/phoning/messages/texts {him}/{kid} ~4 insta/instagram/snap/snapchat/whatsapp/tiktok/night/private/personal/secretly
`;
