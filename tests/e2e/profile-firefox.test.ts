import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../components/strings.ts';
import { PANEL_NAME } from '../../entrypoints/shared/panel-script.ts';
import { launchFirefox, type ExtensionBrowser } from './browser.ts';
import { fixture, go, OTHER, otherPerson, profileUrl, serve, show, SLUG } from './linkedin-pages.ts';

const FULL = fixture('logged-in-2025-sdui');

/** A node as WebDriver BiDi writes it; the one way into a shadow root that is closed. */
interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}
interface Connection {
  readonly send: (
    method: string,
    parameters: unknown,
  ) => Promise<{ result: { nodes: readonly RemoteNode[] } }>;
}

let extension: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  extension = await launchFirefox();
}, 120_000);
afterAll(() => extension.close());

/** One command of WebDriver BiDi to the page; the library has no words of its own for these. */
function send(method: string, parameters: object): ReturnType<Connection['send']> {
  const { connection } = extension.browser as unknown as { connection: Connection };
  return connection.send(method, {
    context: (page.mainFrame() as unknown as { _id: string })._id,
    ...parameters,
  });
}

/** The panel's host with all that is in it; undefined where there is no panel. */
async function panel(): Promise<RemoteNode | undefined> {
  const { result } = await send('browsingContext.locateNodes', {
    locator: { type: 'css', value: 'side-panel' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 40 },
  });
  return result.nodes[0];
}

function* inside(node: RemoteNode | undefined): Generator<RemoteNode> {
  if (node === undefined) return;
  yield node;
  if (node.value?.localName === 'style') return;
  for (const child of node.value?.children ?? []) yield* inside(child);
  yield* inside(node.value?.shadowRoot ?? undefined);
}

const panelText = async (): Promise<string> =>
  [...inside(await panel())].map(({ value }) => value?.nodeValue ?? '').join(' ');

async function waitForText(words: string): Promise<void> {
  await expect.poll(panelText, { timeout: 20_000, interval: 200 }).toContain(words);
}

/** A real click on the button of the panel that is called so. */
async function press(name: string): Promise<void> {
  const button = [...inside(await panel())].find(
    (node) =>
      node.value?.localName === 'button' &&
      (node.value.attributes?.['aria-label'] ??
        [...inside(node)].map(({ value }) => value?.nodeValue ?? '').join('')) === name,
  );
  await send('input.performActions', {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          {
            type: 'pointerMove',
            x: 0,
            y: 0,
            origin: { type: 'element', element: { sharedId: button?.sharedId } },
          },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

async function visit(): Promise<void> {
  page = await extension.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await serve(page, { [profileUrl(SLUG)]: FULL });
  await page.goto(profileUrl(SLUG));
}

/** Switches "Show on every profile I open", in the popup drawn in a tab; the browser's own question is answered. */
async function setEvery(isOn: boolean): Promise<void> {
  const popup = await extension.open('/popup.html', '.latest .button');
  await popup.click('.every input');
  await popup.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('.every input')?.checked === wanted,
    {},
    isOn,
  );
  await popup.close();
}

test('by the opt-in: the panel comes up, judges its owner alone, follows to another profile, and leaves no trace', async () => {
  await visit();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await panel(), 'nothing runs before the opt-in').toBeUndefined();
  const before = await page.content();
  await page.close();

  await setEvery(true);
  await visit();
  await page.waitForSelector('side-panel');
  await waitForText(say('panel.whose'));
  const during = await page.content();
  expect(during.replace(/<side-panel><\/side-panel>/, '')).toBe(before);
  expect(during).not.toMatch(/moz-extension/);
  expect(await panelText()).not.toContain(say('verdict.missing'));

  await press(say('panel.mine'));
  await waitForText(say('panel.open-report'));
  await waitForText(say('group.unseen'));
  await waitForText(say('panel.read-of', { shown: 6, total: 7 }));
  expect([...inside(await panel())].map(({ value }) => value?.localName)).not.toContain('input');

  await go(page, OTHER);
  await show(page, otherPerson(FULL));
  await waitForText(say('panel.whose'));
  const other = await panelText();
  expect(other).toContain('Arvid Stenmark');
  expect(other).not.toContain('Ines Hallvard-Okoro');
  expect(other).not.toContain(say('verdict.missing'));
  await go(page, SLUG);
  await show(page, FULL);
  await waitForText(say('panel.yours'));
  expect(await panelText()).not.toContain('Arvid Stenmark');
  await page.close();

  await visit();
  await page.waitForSelector('side-panel');
  await waitForText(say('panel.open-report'));
  await press(say('panel.mark'));
  await waitForText(say('panel.marked', { count: '' }).trim());
  const marked = (): Promise<string[]> =>
    page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), PANEL_NAME);
  expect(await marked()).toContain('Lead 4 directors');
  await press(say('panel.close'));
  await page.waitForFunction(() => document.querySelector('side-panel') === null);
  expect(await marked()).toEqual([]);
  expect(await page.content()).toBe(before);
  await page.close();

  await setEvery(false);
  await visit();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await panel(), 'nothing runs once it is switched off').toBeUndefined();
  await page.close();
  expect(extension.requests.filter((one) => one !== 'www.linkedin.com:443')).toEqual([]);
}, 180_000);
