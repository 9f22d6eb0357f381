import type { Code } from '../../analyzers/model.ts';

/** What the page asks of its worker. */
export type Question =
  { readonly kind: 'read'; readonly blob: Blob; readonly name: string } | { readonly kind: 'draw' };

/**
 * What the worker says. `json` is that of a `Resume`: the browser takes a text as a whole, and a large tree apart node
 * by node, which stops a page; `packed` is the same, packed. `needs-page`: what is to be read is a saved web page,
 * which takes a document to parse.
 */
export type Answer =
  | { readonly kind: 'alive' }
  | { readonly kind: 'can-draw' }
  | { readonly kind: 'progress'; readonly page: number; readonly pages: number }
  | { readonly kind: 'read'; readonly json: string; readonly packed: string }
  | { readonly kind: 'failed'; readonly code: Code }
  | { readonly kind: 'needs-page' };
