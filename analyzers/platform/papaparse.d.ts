/** What analyzers/ uses of papaparse: its own types bring all of Node's with them. */
declare const Papa: {
  parse<Row>(
    text: string,
    settings: { readonly delimiter: string; readonly skipEmptyLines: 'greedy' },
  ): { readonly data: Row[] };
};
export default Papa;
