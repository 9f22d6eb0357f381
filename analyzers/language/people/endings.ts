/** Trades by how their names end; things that end the same way are none. */

const PERSON_ENDING =
  /(?:ers|ors|ists|ians|ants|men|women|wives|folk|wrights|smiths|ees|eurs|ographers|trars|hands)$/;
const NOT_PERSON =
  /^(?:excavators?|diggers?|telehandlers?|handlers|vehicles?|bulldozers?|loaders|scanners?|speakers?|projectors?|heaters?|coolers?|chillers?|compressors?|simulators?|escalators?|shutters?|banners?|stickers?|ledgers?|chapters?|quarters?|semesters?|hangars?|registers?|shelters?|partners?|colours?|colors?|tumou?rs|donors?|majors?|minors?|mirrors?|harbou?rs?|corridors?|towers?|trackers?|builders?ware|trousers|dollars?|years?|hours?|oscars?|seminars?|webinars?|calendars?|pillars?|sugars?|guitars?|variants?|restaurants?|consonants?|constants?|components?|pollutants?|lubricants?|warrants?|determinants?|elephants?|coolants?|specimen|acumen|regimen|frees?|bees|knees|levees?|coffees?|toffees?|marquees?|jubilees?|settees?|refugees?|decrees?|pedigrees?|servers?|computers?|routers?|orders?|offers?|numbers?|papers?|letters?|folders?|printers?|others?|matters?|centers?|factors?|vectors?|errors?|doors?|floors?|indicators?|sensors?|monitors?|processors?|containers?|drivers?|controllers?|trainings?|restaurants?|plants?|grants?|tenants?|documents?|clusters?|filters?|headers?|powers?|trailers?|flyers?|posters?|newsletters?|transfers?|barriers?|carriers?|layers?|parameters?|registers?|disorders?|motors?|tractors?|elevators?|reactors?|calculators?|generators?|connectors?|adapters?|browsers?|counters?|boilers?|meters?|freezers?|dishwashers?|washers?|dryers?|sprinklers?|tickets?|fees|employees?|committees?|degrees?|guarantees?|trees?|invoices?)$/;

/** A trade that the lexicon does not know: "splicers", "planners", "machinists". */
export function isPeopleByEnding(noun: string): boolean {
  return PERSON_ENDING.test(noun) && !NOT_PERSON.test(noun) && noun.length > 5;
}
