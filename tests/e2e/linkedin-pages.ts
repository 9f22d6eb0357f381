import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const FOLDER = join(import.meta.dirname, '../fixtures/profiles');
export const SLUG = 'ines-hallvard-okoro-example';
export const OTHER = 'arvid-stenmark-example';
export const profileUrl = (slug: string): string => `https://www.linkedin.com/in/${slug}/`;

export const fixture = (name: string): string => readFileSync(join(FOLDER, `${name}.html`), 'utf8');

/** The same page of another invented person, with another id and another employer. */
export const otherPerson = (html: string): string =>
  html
    .replaceAll(SLUG, OTHER)
    .replaceAll('ACoAAZZexample00000000000000000000001', 'ACoAAZZexample00000000000000000000077')
    .replaceAll('Ines Hallvard-Okoro', 'Arvid Stenmark')
    .replaceAll('Norrbeam Systems', 'Tallgren Foundry');

/**
 * Serves pages at addresses of linkedin.com; whatever else they ask for is answered with nothing. Returns the list of
 * all that was asked for, which grows as the page goes on.
 */
export async function serve(page: Page, pages: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    asked.push(request.url());
    const body = pages[request.url()];
    void (body === undefined
      ? request.respond({ status: 404, body: '' })
      : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body }));
  });
  return asked;
}

/** Puts another page in the place of what is shown, as the site does without loading. */
export const show = (page: Page, html: string): Promise<void> =>
  page.evaluate((source) => {
    document.body.replaceWith(new DOMParser().parseFromString(source, 'text/html').body);
  }, html);

/** Changes the address alone, to somebody's profile. */
export const go = (page: Page, slug: string): Promise<void> =>
  page.evaluate((url) => {
    history.pushState(null, '', url);
  }, profileUrl(slug));
