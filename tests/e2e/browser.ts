import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { requireBrowsers } from '../../scripts/browsers.mjs';

const ROOT = join(import.meta.dirname, '../..');
export const CHROME_BUILD = join(ROOT, '.output/chrome-mv3');
export const FIREFOX_BUILD = join(ROOT, '.output/firefox-mv3');
const GECKO_ID = 'next-rung@next-rung.invalid';
const FIREFOX_UUID = '6d2c1a70-5b0e-4f53-9d43-0a6d1d1f7c11';

/** A browser that runs the built extension, with everything that it tried to send over the network. */
export interface ExtensionBrowser {
  readonly kind: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Host or address of each request that left the browser, but for the calls that the browser makes for itself. */
  readonly requests: readonly string[];
  /** Opens a page of the extension, such as `/report.html`, and waits for `selector` in it. */
  readonly open: (path: string, selector?: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Hosts that the browsers call on their own at every start, whatever extension is in them. */
const BROWSERS_OWN =
  /(?:^|\/\/)(?:clients\d?\.google\.com|update\.googleapis\.com|accounts\.google\.com|[\w.-]+\.services\.mozilla\.com|[\w.-]+\.cdn\.mozilla\.net|detectportal\.firefox\.com|aus5\.mozilla\.org)[:/]/;

/** A proxy that answers nothing and remembers who asked: whatever leaves the browser comes by here. */
async function startWatch(): Promise<{ server: Server; port: number; requests: string[] }> {
  const requests: string[] = [];
  const note = (url: string): void => {
    if (!BROWSERS_OWN.test(url)) requests.push(url);
  };
  const server = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0, requests };
}

interface Launch {
  /** Folder of another build than the one to be handed out. */
  readonly build?: string;
  /** Folder that keeps storage between two runs; Chromium alone. */
  readonly profile?: string;
  /** Folder that files are saved to without a question. */
  readonly downloads?: string;
  /** Of Firefox, beside those that every run needs. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** Chromium with the built package, a new profile, and no display needed. */
export async function launchChromium({
  build = CHROME_BUILD,
  profile,
  downloads,
}: Launch = {}): Promise<ExtensionBrowser> {
  const { chromium } = requireBrowsers(['chromium']);
  const watch = await startWatch();
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'next-rung-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    pipe: true,
    userDataDir: folder,
    enableExtensions: [build],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-domain-reliability',
      '--no-pings',
      `--proxy-server=127.0.0.1:${watch.port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const worker = await browser.waitForTarget((target) =>
    /^chrome-extension:.*\/background\.js$/.test(target.url()),
  );
  const origin = worker.url().split('/').slice(0, 3).join('/');
  if (downloads !== undefined) {
    const client = await browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }
  return {
    kind: 'chromium',
    browser,
    origin,
    requests: watch.requests,
    open: async (path, selector) => {
      const page = await browser.newPage();
      await page.goto(`${origin}${path}`);
      if (selector !== undefined) await page.waitForSelector(selector);
      return page;
    },
    close: async () => {
      await browser.close();
      watch.server.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits for `selector` while one document takes the place of another: what is asked of the old one fails then. */
async function waitThroughNavigation(page: Page, selector: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      await page.waitForSelector(selector, { timeout: deadline - Date.now() });
      return;
    } catch (error) {
      if (Date.now() >= deadline - 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Firefox with the built package. The optional host permission is granted without a prompt. */
export async function launchFirefox({
  build = FIREFOX_BUILD,
  downloads,
  preferences,
}: Launch = {}): Promise<ExtensionBrowser> {
  const { firefox } = requireBrowsers(['firefox']);
  const watch = await startWatch();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    enableExtensions: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': watch.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': watch.port,
      'network.proxy.allow_hijacking_localhost': true,
      ...(downloads !== undefined && {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.always_ask_before_handling_new_types': false,
        'browser.helperApps.neverAsk.saveToDisk': 'application/json,text/markdown',
      }),
      ...preferences,
    },
  });
  await browser.installExtension(build);
  const origin = `moz-extension://${FIREFOX_UUID}`;
  return {
    kind: 'firefox',
    browser,
    origin,
    requests: watch.requests,
    open: async (path, selector = 'body') => {
      const page = await browser.newPage();
      // The promise of goto never settles on moz-extension pages, although the page is there.
      void page.goto(`${origin}${path}`).catch(() => undefined);
      await waitThroughNavigation(page, selector);
      return page;
    },
    close: async () => {
      await browser.close();
      watch.server.close();
    },
  };
}

/**
 * Ends the background of Chromium, as soon as there is one, and waits until it is gone. That of Firefox ends by itself,
 * by a preference.
 */
export async function endBackground({ kind, browser }: ExtensionBrowser): Promise<void> {
  if (kind === 'firefox') return;
  const isBackground = (target: Target): boolean => target.url().endsWith('/background.js');
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (target) => {
      if (isBackground(target)) resolve();
    });
  });
  await browser.waitForTarget(isBackground);
  const client = await browser.target().createCDPSession();
  const { targetInfos } = await client.send('Target.getTargets');
  const background = targetInfos.find(({ url }) => url.endsWith('/background.js'));
  if (background !== undefined) await client.send('Target.closeTarget', { targetId: background.targetId });
  await client.detach();
  await gone;
}
