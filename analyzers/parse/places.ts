import { remember } from '../text/memo.ts';

// prettier-ignore
const REGIONS = new Set((
  // states of the USA, territories
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|puerto rico|guam|' +
  // Canada, Australia, United Kingdom, India, Germany
  'ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|yukon|new south wales|nsw|queensland|victoria|tasmania|south australia|western australia|england|scotland|wales|northern ireland|' +
  'yorkshire|lancashire|kent|surrey|sussex|essex|hampshire|berkshire|hertfordshire|oxfordshire|cambridgeshire|norfolk|suffolk|devon|cornwall|somerset|dorset|cheshire|cumbria|west midlands|east midlands|midlands|merseyside|tyne and wear|greater manchester|greater london|' +
  'maharashtra|karnataka|tamil nadu|telangana|andhra pradesh|kerala|gujarat|west bengal|uttar pradesh|haryana|punjab|rajasthan|madhya pradesh|bavaria|bayern|baden-württemberg|hessen|nordrhein-westfalen|north rhine-westphalia|île-de-france|catalonia|lombardy|' +
  // countries
  'united states|united states of america|usa|u.s.a|u.s|us|canada|mexico|united kingdom|great britain|uk|u.k|ireland|france|germany|deutschland|spain|españa|portugal|italy|italia|switzerland|schweiz|austria|österreich|belgium|netherlands|the netherlands|nederland|luxembourg|denmark|danmark|sweden|sverige|norway|norge|finland|iceland|poland|polska|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|turkey|türkiye|ukraine|russia|serbia|croatia|slovenia|estonia|latvia|lithuania|malta|cyprus|' +
  'israel|egypt|morocco|tunisia|algeria|nigeria|ghana|kenya|ethiopia|tanzania|uganda|zimbabwe|zambia|botswana|south africa|saudi arabia|uae|u.a.e|united arab emirates|qatar|kuwait|bahrain|oman|jordan|lebanon|iraq|iran|pakistan|india|bangladesh|sri lanka|nepal|china|hong kong|taiwan|japan|south korea|korea|singapore|malaysia|thailand|vietnam|indonesia|philippines|australia|new zealand|brazil|brasil|argentina|chile|peru|colombia|venezuela|ecuador|uruguay|costa rica|panama|guatemala|jamaica|trinidad and tobago|dominican republic|cuba|bahamas|afghanistan|cameroon|senegal|rwanda'
).split('|'));

// prettier-ignore
const CITIES = new Set((
  'new york|new york city|nyc|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver|washington dc|washington d.c|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|mesa|atlanta|omaha|colorado springs|raleigh|miami|oakland|minneapolis|tulsa|tampa|arlington|new orleans|wichita|cleveland|bakersfield|aurora|anaheim|honolulu|santa ana|riverside|corpus christi|lexington|st. louis|st louis|saint louis|stockton|pittsburgh|cincinnati|anchorage|st. paul|greensboro|plano|newark|lincoln|orlando|irvine|toledo|jersey city|chula vista|durham|fort wayne|st. petersburg|laredo|buffalo|madison|lubbock|chandler|scottsdale|reno|glendale|norfolk|boise|richmond|spokane|birmingham|rochester|des moines|salt lake city|tacoma|providence|hartford|springfield|cambridge|palo alto|mountain view|menlo park|sunnyvale|santa clara|redmond|bellevue|ann arbor|boulder|charleston|savannah|syracuse|albany|worcester|stamford|bethesda|silver spring|reston|dayton|akron|' +
  'toronto|montreal|montréal|vancouver|calgary|ottawa|edmonton|winnipeg|halifax|hamilton|waterloo|kitchener|mississauga|mexico city|guadalajara|monterrey|' +
  'london|manchester|leeds|glasgow|edinburgh|liverpool|bristol|sheffield|newcastle|newcastle upon tyne|nottingham|leicester|coventry|cardiff|swansea|newport|belfast|bradford|hull|stoke-on-trent|wolverhampton|plymouth|derby|southampton|portsmouth|brighton|reading|oxford|york|bath|exeter|norwich|aberdeen|dundee|inverness|milton keynes|northampton|luton|swindon|ipswich|bournemouth|middlesbrough|sunderland|preston|blackpool|warrington|huddersfield|peterborough|gloucester|cheltenham|slough|guildford|croydon|dublin|cork|galway|limerick|' +
  'paris|lyon|marseille|toulouse|nice|nantes|lille|bordeaux|strasbourg|berlin|hamburg|munich|münchen|cologne|köln|frankfurt|frankfurt am main|stuttgart|düsseldorf|dusseldorf|dortmund|essen|leipzig|dresden|hannover|hanover|bremen|nuremberg|nürnberg|karlsruhe|mannheim|bonn|zurich|zürich|geneva|genève|basel|bern|lausanne|vienna|wien|graz|linz|salzburg|amsterdam|rotterdam|the hague|den haag|utrecht|eindhoven|brussels|bruxelles|antwerp|ghent|luxembourg|madrid|barcelona|valencia|seville|sevilla|bilbao|málaga|lisbon|lisboa|porto|rome|roma|milan|milano|turin|torino|naples|bologna|florence|venice|copenhagen|københavn|aarhus|stockholm|gothenburg|göteborg|malmö|oslo|bergen|helsinki|reykjavik|warsaw|warszawa|krakow|kraków|wroclaw|wrocław|gdansk|poznan|prague|praha|brno|bratislava|budapest|bucharest|sofia|athens|istanbul|ankara|kyiv|kiev|moscow|st petersburg|belgrade|zagreb|ljubljana|tallinn|riga|vilnius|' +
  'tel aviv|jerusalem|cairo|casablanca|lagos|abuja|accra|nairobi|addis ababa|johannesburg|cape town|durban|pretoria|riyadh|jeddah|dubai|abu dhabi|doha|kuwait city|manama|muscat|amman|beirut|karachi|lahore|islamabad|' +
  'mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|kolkata|pune|ahmedabad|jaipur|gurgaon|gurugram|noida|coimbatore|kochi|cochin|nagpur|indore|lucknow|chandigarh|vadodara|visakhapatnam|trivandrum|thiruvananthapuram|hosur|bhubaneswar|mysore|surat|dhaka|colombo|kathmandu|' +
  'beijing|shanghai|shenzhen|guangzhou|hong kong|taipei|tokyo|osaka|kyoto|yokohama|seoul|busan|singapore|kuala lumpur|bangkok|ho chi minh city|hanoi|jakarta|manila|makati|quezon city|cebu|sydney|melbourne|brisbane|perth|adelaide|canberra|gold coast|hobart|darwin|auckland|wellington|christchurch|' +
  'são paulo|sao paulo|rio de janeiro|brasília|belo horizonte|porto alegre|curitiba|recife|buenos aires|córdoba|santiago|lima|bogotá|bogota|medellín|caracas|quito|montevideo|san josé|panama city|san juan|kingston'
).split('|'));

const STATE_CODE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|N[BLS]|ON|PE|QC|SK|NSW|QLD|VIC|ACT|WA|SA|TAS|UK|USA|UAE)\.?$/;
const WORK_MODE =
  /^(?:(?:fully |100\s?% )?remote(?: work)?|hybrid|on-?site|home office|home-based|telecommute|worldwide|nationwide)(?:\s*[,(/-].{0,30})?$/i;
const PLACEHOLDER = /^city\s*,?\s*(?:state|st|country)?(?:\s*,\s*country)?$/i;
const AREA =
  /^(?:greater\s.{2,30}|.{2,30}\s(?:metropolitan\s|bay\s)?area(?:,.*)?|.{2,24}\sand surrounding area)$/i;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .trim()
    .replace(/\.$/, '')
    .replace(/\s+\d{4,6}(?:-\d+)?(?:\s+(?:usa?|united states))?$/, '');

export const isRegion = remember(
  (text) =>
    REGIONS.has(plain(text)) ||
    STATE_CODE.test(text.trim().replace(/\s+\d{5}(?:-\d+)?(?:\s+(?:USA?|United States))?$/, '')),
);

export const isCity = remember((text) => CITIES.has(plain(text)));

/** How surely a text names a place: 0 not at all, 1 by its form only, 2 by a name that is known, 3 by both. */
export const placeStrength = remember((text): 0 | 1 | 2 | 3 => {
  const bare = text
    .trim()
    .replace(/^[([]|[)\]]$/g, '')
    // "Linz (Austria"
    .replace(/\s*\(([^()]+)$/, ', $1')
    .trim();
  if (bare === '' || bare.length > 60) return 0;
  if (PLACEHOLDER.test(bare) || WORK_MODE.test(bare)) return 3;
  const parts = bare.split(/\s*[,/]\s*|\s+[-–]\s+/).filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  if (parts.length >= 2 && parts.length <= 4 && isRegion(last)) return parts.every(isNameLike) ? 3 : 1;
  if (parts.every((part) => isCity(part) || isRegion(part))) return /^[A-Z]{2}$/.test(bare) ? 1 : 2;
  if (parts.length === 2 && isCity(parts[0] ?? '') && isNameLike(last)) return 2;
  if (parts.length === 2 && isCity(last) && isNameLike(parts[0] ?? '')) return 1;
  // "Grand Bend NE"
  const state = /\s([A-Z]{2})$/.exec(bare)?.[1];
  if (state !== undefined && STATE_CODE.test(state) && isNameLike(bare) && bare.split(/\s+/).length <= 4)
    return 2;
  if (/area$|area,|^greater/i.test(bare) && AREA.test(bare) && isNameLike(bare.replace(/\band\b/i, '')))
    return 1;
  return 0;
});

/** One to four capitalized words. */
export const isNameLike = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|d[aeo]s?|di|du|of|on|upon|the|and|la|le|der|am|&)(?:[\s-]+(?:\p{Lu}[\p{L}\p{M}.’'-]*|d[aeo]s?|di|du|of|on|upon|the|and|la|le|der|am|&)){0,3}$/u.test(
    text.trim().replace(/\s+\d{4,6}$/, ''),
  );
