/** Councils, counties and large towns: "the Hackney family" is a place's, not a family's name. */

const list = `
  anglesey barking barnet barnsley bath bedford belfast bexley birmingham blackburn blackpool
  blaenau bolton bournemouth bracknell bradford brent bridgend brighton bristol bromley
  buckinghamshire bury caerphilly calderdale cambridge cambridgeshire camden cardiff carmarthen
  carmarthenshire ceredigion cheshire chester colchester conwy cornwall coventry croydon cumbria
  cymru darlington denbighshire derby derbyshire devon doncaster dorset dudley durham ealing east
  enfield england essex europe exeter flintshire gateshead glamorgan gloucester gloucestershire
  greenwich gwent gwynedd hackney halton hammersmith hampshire haringey harrow hartlepool havering
  hereford herefordshire hertfordshire hillingdon hounslow hull ipswich islington kensington kent
  kingston kirklees knowsley lambeth lancashire lancaster leeds leicester leicestershire lewisham
  lincoln lincolnshire liverpool llandudno llanelli london luton manchester medway merthyr merton
  middlesbrough midlands monmouthshire newcastle newham newport norfolk north northampton
  northamptonshire northumberland norwich nottingham nottinghamshire oldham oxford oxfordshire
  pembrokeshire peterborough plymouth poole portsmouth powys preston reading redbridge redcar
  rhondda richmond rochdale rotherham rutland salford sandwell scotland sefton sheffield
  shropshire slough solihull somerset south southampton southend southwark staffordshire stockport
  stockton stoke suffolk sunderland surrey sussex sutton swansea swindon tameside telford thurrock
  torbay torfaen tower trafford tyneside wakefield wales walsall waltham wandsworth warrington
  warwickshire west westminster wigan wiltshire windsor wirral wokingham wolverhampton worcester
  worcestershire wrexham york yorkshire
`;

export const places: ReadonlySet<string> = new Set(list.split(/\s+/).filter((name) => name !== ''));
