/** Somebody may hurt or kill themselves. */

export const selfHarmPhrases = `
  want/wants/wanted/wish/wishes/wishing/hopes to/he/she/i/they ~2 die/dead/be_dead !{his}/my/hair/down/of/laughing
  {said} ~3 want/wants/wanted to die !{his}/of/hair
  kill/kills/killing/hang/hangs/hanging/hurt/hurting/hurts/harm/harming/cut/cuts/cutting/drown/drowning/poison/starving/burning {self} !a/some/off/out_of
  not ~1 want to ~1 be_alive/live/wake_up/exist
  not ~1 want to ~1 be ~1 here any_more
  not ~1 want to ~1 go on any_more/living
  no_point/nothing/no_reason ~2 living/to_live/being_alive/to_live_for
  better_off ~3 dead/without_me/if_i_was/if_she_was/if_he_was
  end/ending/ended ~1 it_all/his_life/her_life/their_life/my_life/their_own_life/his_own_life/her_own_life
  {they}/i/{kid} ~2 want/wants/going/tried/trying/ready to end it
  take/taking/took/taken ~2 own ~1 life/lives
  {they}/{kid}/{kin}/i/{adult} ~3 suicidal !{paper}
  feeling/feels/felt/am/is suicidal !{paper}
  {they}/{kid}/{kin}/i ~4 suicide ~1 tonight/attempt/attempted/note/today !{paper}
  attempted/attempting/attempts/threatened/threatening/contemplating suicide !{paper}
  {they}/{kid}/{kin}/i ~3 taken/took/take/takes/taking ~2 overdose/od !{paper}/training
  overdosed
  {they}/{kid}/{kin} ~3 taken/took/swallowed ~4 paracetamol/pills/bleach/batteries/sleeping_tablets
  {they}/{kid}/{kin} ~3 taken/took/swallowed ~3 tablets ~6 hospital/drowsy/die/packet/sick/ambulance
  {they}/{kid}/{kids}/{adult} ~2 {be}/started/keeps ~2 self_harming/self_harmed/selfharming/self_harm !{paper}
  {they}/{kid} ~2 self_harmed/self_harms/self_harming !{paper}
  self_harming/self_harm/self_harmed ~2 again/tonight/today/every_night/getting_worse/in_her_room/in_his_room/last_night
  {they}/{kid}/{kin} ~3 cutting/cuts ~1 {self}/his_arms/his_legs/his_wrists/her_arms/her_legs/her_wrists/their_arms
  {they}/{kid}/{kin}/someone/person ~4 on/off/up ~2 bridge/roof/ledge/railway/train_tracks/multi_storey ~5 down/jump/jumping/edge/threatening/over
  going_to/threatening_to/threatened_to/wants_to/want_to/will/tried_to jump ~1 off/from/in_front/out_of !the_queue/in_on
  jump/jumped/jumping ~2 off/from/in_front_of ~2 bridge/roof/train/window/balcony
  suicide_note/goodbye_note !{paper}
  goodbye ~1 message/text/note/messages/texts/video ~8 not/can_not/nobody
  {they}/{kid}/i ~2 said goodbye ~3 everyone/forever
  ligature ~2 round/around/tied
  tied ~4 round/around ~2 neck
  {they}/{kid} ~3 cutting ~1 again/deep/deeper/badly/worse
  can_not ~1 do/take/cope/go_on ~1 this? any_more ~8 over/end/dead/die/gone/baby/kids
  i ~1 can_not ~1 go_on $
  ^ log? suicide/suicidal/self_harm/overdose $
  cut/cuts/cutting/slit/slashed/slashing ~1 his/her/their/my ~1 wrists/arms/legs/throat/thighs/wrist/arm
  text/texted/texts/message/messaged/rang/phoned ~1 me/us/mum/friend/friends ~2 goodbye
  {kid}/{they} ~3 said/says/saying/say ~1 goodbye ~3 and/then ~6 off/pills/bridge/tablets/dead/online/snapchat
  {said}/say/messaged/texted/message/text ~3 {they} ~1 can_not ~1 go_on/carry_on !mosaic/leave/holiday/the/system/course/training/with/lcs/teams
  {they}/{kin}/{kid} ~5 can_not ~1 go_on/carry_on/face_it ~1 any_more/like_this !with_the/{paper}
`;
