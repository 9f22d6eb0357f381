import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, launchFirefox, type ExtensionBrowser } from './browser.ts';

const ROOT = join(import.meta.dirname, '../..');

describe.each(['chrome-mv3', 'firefox-mv3'])('the built package %s', (build) => {
  const folder = join(ROOT, '.output', build);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  test('asks for activeTab, scripting and storage, and for no host', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...(manifest.permissions as string[])].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['https://www.linkedin.com/*']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('opens nothing to web pages and runs on none by itself', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'content_scripts']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('allows no remote code, no eval, and connections to itself alone', () => {
    const { extension_pages: policy = '' } = manifest.content_security_policy as Record<string, string>;
    const rules = new Map(policy.split(';').map((rule) => rule.trim().split(/\s(.*)/) as [string, string]));
    expect(rules.get('default-src')).toBe("'self'");
    expect(rules.get('script-src')).toBe("'self'");
    expect(rules.get('connect-src')).toBe("'self'");
    expect(rules.get('object-src')).toBe("'none'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  test('names no address to load from in its pages', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    expect(pages).toContain('report.html');
    for (const page of pages)
      expect(readFileSync(join(folder, page), 'utf8')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('in %s', (_name, launch) => {
  let extension: ExtensionBrowser;
  beforeAll(async () => {
    extension = await launch();
  });
  afterAll(() => extension.close());

  test('a page of the extension cannot reach the network; an ordinary page is seen when it does', async () => {
    const page = await extension.open('/report.html', '#app');
    const outcome = await page.evaluate(() =>
      fetch('http://from-extension.test/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
    expect(extension.requests).toEqual([]);

    // The planted fault: the watch must see what leaves the browser.
    const other = await extension.browser.newPage();
    await other.goto('http://planted.test/').catch(() => undefined);
    expect(extension.requests.some((url) => url.includes('planted.test'))).toBe(true);
  });
});
