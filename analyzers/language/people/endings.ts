/** Trades by how their names end; things that end the same way are none. */
const PERSON_ENDING =
  /(?:ers|ors|ists|ians|ants|men|women|wives|folk|wrights|smiths|ees|eurs|ographers|trars|hands)$/;
const NOT_PERSON =
  /^(?:excavators|diggers|telehandlers|handlers|bulldozers|loaders|scanners|speakers|projectors|heaters|coolers|chillers|compressors|simulators|escalators|shutters|banners|stickers|ledgers|chapters|quarters|semesters|registers|shelters|partners|colors|donors|majors|minors|mirrors|corridors|towers|trackers|trousers|variants|restaurants|consonants|constants|pollutants|lubricants|warrants|determinants|elephants|coolants|specimen|acumen|regimen|frees|bees|knees|levees|coffees|toffees|marquees|jubilees|settees|refugees|decrees|pedigrees|servers|computers|routers|orders|offers|numbers|papers|letters|folders|printers|others|matters|centers|factors|vectors|errors|doors|floors|indicators|sensors|monitors|processors|containers|drivers|controllers|plants|grants|tenants|clusters|filters|headers|powers|trailers|flyers|posters|newsletters|transfers|barriers|carriers|layers|parameters|disorders|motors|tractors|elevators|reactors|calculators|generators|connectors|adapters|browsers|counters|boilers|meters|freezers|dishwashers|washers|dryers|sprinklers|fees|employees|committees|degrees|guarantees|trees)$/;

/** A trade that the lexicon does not know: "splicers", "planners", "machinists". */
export function isPeopleByEnding(noun: string): boolean {
  return PERSON_ENDING.test(noun) && !NOT_PERSON.test(noun) && noun.length > 5;
}
