/** Somebody says in so many words that they want to report wrongdoing. */

export const whistlePhrases = `
  ^ log? whistleblowing/whistleblow/whistle_blowing/fraud/bullying/harassment/corruption/covering_up/cover_up/malpractice/misconduct/victimisation $
  i/we ~6 whistleblow/whistle_blow/blow_the_whistle/blowing_the_whistle/whistleblower/whistleblowing_about !{paper}
  want/wants/need/like/thinking/going/trying/wanting/ready ~2 whistleblow/whistle_blow/blow_the_whistle !{paper}
  blow/blew/blowing/blown ~1 whistle ~1 on
  i/we ~4 whistleblowing/whistle_blowing ~1 concern/complaint/disclosure/issue/matter/allegation !{paper}
  this/it ~2 whistleblowing ~1 $
  i/we ~5 report/reporting/complain_about/raise_concerns_about/reported ~2 my/our/a/the ~2 {worker}/{boss} ~1 for/without/because/who/and/anonymously/but/to_ofsted/to_hr/to_the
  need/want/like/how/where/who to/do/can/could/i ~3 report/raise ~1 my/a/the/our/another ~1 {worker}/{boss} !{paper}/to_the_new
  need/want/like/how/where/have ~4 report/raise/disclose ~2 malpractice/wrongdoing/misconduct/corruption/abuse_of_power/something_illegal/criminal/illegal
  i/we ~3 witnessed/seen/aware/know/suspect/believe/reporting ~4 malpractice/wrongdoing/misconduct/corruption/fraud/illegal/bribery/negligence !{paper}
  {boss}/{worker}/they ~4 breaking/broke/breaks ~1 law
  {boss}/{worker}/they ~3 {be} ~2 corrupt
  it ~1 is ~1 illegal ~3 what/and/but
  what/things/something ~4 doing/happening/going_on/asked_to_do ~2 illegal/against_the_law/criminal
  report/tell ~2 something/someone/somebody/this/it/concern/concerns ~1 anonymously/confidentially/in_confidence/without_my_name !{paper}
  {boss}/{worker} ~3 doing/done/did ~2 wrong/illegal
  i/we ~6 speak/talk/someone/somebody ~3 about ~1 wrongdoing/malpractice/misconduct/corruption/fraud
  punish*/penalis*/targeted/targeting/sidelin*/sacked/suspended/disciplin*/bullied/frozen ~3 me/us/him/her/out ~2 for/because ~3 whistleblowing/speaking_up/speaking_out/raising/raised/reporting/reported/complaining/complained/blowing
`;
