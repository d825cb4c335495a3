/** Somebody at work is bullied, harassed or treated worse for who they are. */

export const mistreatedPhrases = `
  {be}/being ~2 bullied/harassed/intimidated/victimised/humiliated/belittled/gaslit/undermined ~1 by ~4 {boss}/{worker}/head/lead/someone/team/a_man/another/{him}/others/practice
  i/we/staff/workers/people/colleague/team/students/asye/social_workers/{worker} ~2 am/is/are/was/were/being/been/feel/felt/get/gets/got ~2 bullied/harassed/intimidated/victimised/humiliated/belittled/gaslit/gaslighted/discriminated !young/{paper}
  {boss}/{worker}/he/she/they/somename/lead/head/who ~4 bully/bullies/bullying/bullied/harass*/intimidat*/humiliat*/belittl*/victimis*/gaslight*/gaslit ~3 {us}/{him}/new/junior/agency/black/younger !{paper}/young_people/pupils
  bullying ~1 culture/manager/managers/boss/supervisor !{paper}
  bullying ~2 going_on/in_my_team/in_our_team/in_this_team/from_my/from_our/by_my/by_a/by_managers/by_management/here
  there ~3 bullying/harassment/racism !{paper}/policy/display/questionnaire
  culture/atmosphere/climate of fear/bullying/intimidation/blame_and_bullying !{paper}
  toxic ~2 manager/boss/supervisor/bullying
  experienc*/witness*/suffer*/subjected_to/reporting/report/complaint_of/complain_about/complained_about ~3 bullying/harassment/victimisation/discrimination !{paper}/data
  {boss}/{worker}/he/she/they ~2 {be} ~2 a ~1 bully
  {boss} ~2 screams/shouts/screamed/shouted/screaming/shouting/yells/yelled/swears/swore/swearing/threw/throws/mocks/mocked ~2 at? ~1 {us}/{him}/things/in_front/my_face !lunch/coffee/breakfast/cake/cakes/a/the
  {boss}/{worker}/he/she/they/someone/somebody/somename/keeps/keep/made/makes/making/heard/said/saying ~4 racist/sexist/homophobic/transphobic/islamophobic/antisemitic/derogatory/misogynistic/sexual/lewd/ableist ~1 comment*/remark*/joke*/abuse/slur*/name*/messages/texts/language/things !{paper}
  {boss}/{worker}/he/she/they ~2 {be} ~2 racist/homophobic/sexist/misogynistic/transphobic !{paper}
  racist/racism/discrimination/homophobia/sexism ~2 towards/against/from/by ~2 {us}/my/me/our/black/asian/muslim/{boss}/{worker}/colleague !{paper}
  racially/sexually ~1 abused/harassed/harassing/harass/discriminated ~4 by/me/us/at/against/staff
  sexually ~1 harassed/harassing/harasses/assaulted/touched
  sexual_harassment ~2 by/from/at/in/going_on ~2 work/my/our/a/the/manager/{boss} !{paper}
  experienc*/witness*/reporting/report ~2 sexual_harassment !{paper}
  discriminat* ~2 against ~2 me/us/staff/black/for/because
  passed_over/overlooked/turned_down/denied/refused/sacked/demoted/not_promoted/treated_differently/let_go/treated_worse ~6 because ~3 pregnant/black/asian/muslim/gay/disabled/disability/race/skin/religion/age/hijab/maternity/accent/colour
  paid_less/treated_differently/treated_worse/picked_on/singled_out ~4 because ~4 pregnant/black/asian/muslim/gay/disabled/disability/race/skin/religion/age/hijab/accent/colour
  groped/grabbed/touched/touches/touching/kissed/kisses/rubs/rubbed/cornered ~1 me/my_bum/my_leg/my_breast/my_thigh/my_waist !base
  {boss}/{worker}/he/she ~4 sends/sending/sent ~3 sexual/dirty/explicit ~1 messages/texts/pictures/photos/emails/jokes
  ^ being/been bullied/harassed/victimised
  being/been bullied ~5 not_know_who/who_do_i/what_do_i/who_can_i
  {boss}/{worker} ~2 makes/made/reduces/reduced ~1 me/us/people/staff/students/{him} ~2 cry/crying/tears/ill/worthless/stupid/humiliated/scared
  {boss}/{worker} ~2 said/says/called/calls/calling ~6 liars/scum/savages/animals/thieves/retarded/slag/slags/slut/sluts/idiot/idiots/worthless/useless/vermin !form/system
  ^ log? racism/discrimination/sexual_harassment/sexism $
  racism/bullying/harassment/discrimination/sexism/homophobia/victimisation ~1 in ~1 my/our/this ~1 team/office/service/department/unit/workplace !{paper}
  {boss}/{worker}/they ~2 make/makes/made/making/poke/pokes/poking ~1 fun of
  call/calls/calling/called ~5 names ~2 because/over/for/cos ~4 accent/accents/race/colour/skin/hair/religion/hijab/turban/weight/disability/country
  laugh*/mock*/mimic*/imitat*/copies/copying/takes_the_piss ~3 my/our/her/his/their ~1 accent/accents/hijab/turban/skin/religion/prayers
  {worker}/home/unit/they/staff ~3 restrain*/isolat*/lock*/withhold*/starv* ~4 as/for ~2 punishment/punishments/discipline/fun
  n_word/racial_slur/racial_slurs/racist_slur/slurs/racist_names/racist_nicknames ~4 about/at/to/towards/for/in
  {boss}/{worker}/she/he ~2 called/calls ~1 me/us ~2 stupid/thick/lazy/useless/idiot/names/worthless/hopeless/fat/pathetic
  talks/talking/speaks/treats/treat/treated ~3 muslims/black/asian/gypsies/families/us/me/travellers/people ~1 like ~1 dirt/animals/rubbish/scum
  put/puts/had ~1 his/her ~1 hand/hands/arm ~1 on/up/round ~1 my ~1 knee/leg/thigh/bum/waist/bottom/breast/chest
  {boss}/{worker} ~1 laughs/laughed/laughing/smirks ~1 at/when ~2 families/family/mum/mums/parents/child/kids ~1 cry/cries/cried/crying
`;
