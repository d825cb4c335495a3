/** Money, vouchers or favours go where they should not. */

export const takenMoneyPhrases = `
  {worker}/{boss}/they/he/she/someone/somebody/there/think/suspect/suspects/believe/committing/commit/committed/commits/is/it ~3 fraud/fraudulent/fraudulently/embezzl* !{paper}/awareness/checks/detection/act/office/officer
  {worker}/{boss}/someone/somebody/he/she/they/who/somename ~4 steal*/stole/stolen/nick*/pocket*/embezzl*/skimming/siphon*/thieving/helping_himself/helping_herself/keeping ~4 money/cash/voucher/vouchers/petty_cash/funds/allowance/savings/benefits/from_families/from_children/pocket_money/gift_cards/donations
  {worker}/{boss}/someone/somebody/he/she/they ~3 steal*/stole ~2 from ~3 work/families/family/children/kids/clients/residents/{kid}/council/office/service
  money/cash/petty_cash/savings/pocket_money/funds ~4 going/gone/goes/went/keeps/is missing !{paper}
  missing ~1 money/cash/petty_cash ~6 know_who/think/suspect/took/taken
  claim*/claims ~3 mileage/overtime/expenses/hours/travel/miles/wages ~5 never/not/false/did_not ~2 made/did/done/drove/drive/worked/happened/travelled/take/took/make/do/went/work
  false*/fraudulent*/fake/bogus/dodgy/inflated ~1 claim*/mileage/expenses/invoice*/timesheet*/overtime/receipts !{paper}
  fiddl*/padding/fake/faking/faked/inflat* ~2 expenses/mileage/timesheet*/receipts/overtime/invoices
  contract/contracts/placements/tender/tenders/jobs/job/money/payments/work ~6 brother/wife/husband/friend/friends/mate/mates/cousin/own/sister/son/daughter/girlfriend ~2 company/firm/business/agency/companies
  {boss}/{worker} ~4 giv*/award*/gave ~2 contract/contracts/jobs/job/tender/work to ~5 friend/friends/mate/mates/brother/wife/husband/cousin/church/his_family/her_family/own
  bribe/bribes/bribed/bribing/bribery/backhander*/kickback* !{paper}/act/policy
  {worker}/he/she/they/someone ~3 taking/takes/took/accept*/borrow*/asking/asked/demand*/getting ~2 money/cash/gifts/loan/loans/payment/payments ~2 from/off ~3 families/family/parents/parent/client/clients/mum/mums/{kid}/service_user*/residents/provider/carers/children
  {worker}/{boss}/someone/he/she/they ~4 spend*/spent/using/used/uses ~3 money/cash/card/vouchers/allowance/savings/budget ~3 on/for ~1 {self}/own/personal/holiday/holidays/his_family
  {worker}/{boss}/someone ~3 using/used/uses ~3 vouchers/allowance/savings/pocket_money/purchase_card/payment_card ~2 {self}/own
  money_laundering !{paper}/training
  undeclared ~1 interest/relationship/payments
  {worker}/{boss} ~10 for ~1 money/cash/favours/gifts/a_fee !{paper}/families
  {worker}/{boss}/councillor ~9 into ~1 his/her/their/own pocket/pockets
  takes/took/taking/taken/keeps/kept/nicks/nicked/pockets ~4 vouchers/voucher/food_parcels/gift_cards/donations/petty_cash/christmas_presents ~2 home/herself/himself/with_her/with_him !visits/by_mistake/by_accident/to
  petty_cash/cash/vouchers/donations/pocket_money ~3 going/goes/went/gone/disappear* ~2 into/in/to ~2 her/his/their/own ~1 purse/pocket/bag/wallet/pockets/car/house
  {boss}/{worker}/lead/he/she/they/someone/councillor ~3 award*/giv*/gave/hand* ~3 contract/contracts/jobs/tender/tenders/work ~3 husband*/wife*/brother*/sister*/friend*/mate/mates/son/sons/own ~1 firm/company/business/agency/friends/mates
`;
