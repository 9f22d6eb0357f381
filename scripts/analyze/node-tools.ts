import type { ReadTools } from '../../analyzers/sources/tools.ts';

/** What readers need, from Node in the place of a browser. Loaded when first used: most runs need one of them. */
export const nodeTools: ReadTools = {
  pdfjs: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
  parseHtml: async (html) => {
    const { Window } = await import('happy-dom');
    const window = new Window({ settings: { disableComputedStyleRendering: true } });
    return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  },
};
