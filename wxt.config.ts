import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';

const FONTS = 'node_modules/pdfjs-dist/standard_fonts';
const SAMPLE = 'tests/fixtures/resumes/sample-project-manager.pdf';

/**
 * The script of the panel runs in a task of its own: loading it into a page costs no more than finding the end of one
 * function. Everything in it, its tables too, is made in the task that draws the panel.
 */
const panelInItsOwnTask = (): PluginOption => ({
  name: 'panel-in-its-own-task',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const script = bundle['profile.js'];
      if (script?.type === 'chunk') script.code = `setTimeout(()=>{${script.code}\n});`;
    },
  },
});

/**
 * The page of the popup carries its styles, as its first paint waits for nothing else then: a file of its own takes the
 * browser longer to hand over than the page itself.
 */
const popupWithItsStyles = (): PluginOption => ({
  name: 'popup-with-its-styles',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = Object.values(bundle).find(({ fileName }) => /popup(?:\/index)?\.html$/.test(fileName));
      if (page?.type !== 'asset') return;
      const inlined = new Set<string>();
      page.source = String(page.source).replace(
        /<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g,
        (link, path: string) => {
          const styles = bundle[path];
          if (styles?.type !== 'asset') return link;
          inlined.add(path);
          return `<style>${String(styles.source)}</style>`;
        },
      );
      const pages = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.html'));
      for (const path of inlined)
        if (!pages.some((one) => one.type === 'asset' && String(one.source).includes(path)))
          Reflect.deleteProperty(bundle, path);
    },
  },
});

export default defineConfig({
  // Explicit imports only: the boundaries test has to see them.
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_, files) => {
      // Fonts that a PDF may name without holding them: pages are drawn with these.
      for (const name of readdirSync(FONTS))
        files.push({
          absoluteSrc: join(import.meta.dirname, FONTS, name),
          relativeDest: `standard_fonts/${name}`,
        });
      files.push({ absoluteSrc: join(import.meta.dirname, SAMPLE), relativeDest: 'sample.pdf' });
    },
  },
  // These browsers know light-dark() and nesting: CSS stays as it is written.
  vite: () => ({
    plugins: [preact(), panelInItsOwnTask(), popupWithItsStyles()],
    // pdf.js is a part of the worker that is loaded when it is needed, which takes modules.
    worker: { format: 'es' },
    build: { cssTarget: ['chrome123', 'firefox142'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Next Rung',
    description:
      'Shows which leadership signals a senior role asks for that your resume does not show. Nothing leaves your machine.',
    permissions: ['activeTab', 'scripting', 'storage'],
    // So that a page can tell that it is in a private window, and keep nothing. Firefox tells without it.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123', incognito: 'split' }),
    optional_host_permissions: ['https://www.linkedin.com/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; worker-src 'self'; object-src 'none'; connect-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'next-rung@next-rung.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
