/** What the page asks of its worker. */
export type Question =
  { readonly kind: 'read'; readonly blob: Blob; readonly name: string } | { readonly kind: 'draw' };

/**
 * What the worker says. `text` of a result is the JSON of a `ReadResult`: the browser takes a text as a whole, and a
 * large tree apart node by node, which stops a page. `needs-page`: what is to be read is a saved web page, which takes
 * a document to parse.
 */
export type Answer =
  | { readonly kind: 'alive' }
  | { readonly kind: 'can-draw' }
  | { readonly kind: 'progress'; readonly page: number; readonly pages: number }
  | { readonly kind: 'result'; readonly text: string }
  | { readonly kind: 'needs-page' };
