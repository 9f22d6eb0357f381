// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Popup } from '../../components/popup.tsx';

const PAGE = join(import.meta.dirname, '../../entrypoints/popup/index.html');
const nothing = (): void => undefined;

/** Elements, attributes and words, whatever the white space between them. */
const plain = (html: string): string => html.replace(/\s*([<>])\s*/g, '$1').replace(/\s+/g, ' ');

test('the page of the popup holds what the popup draws before it knows anything', () => {
  const drawn = document.createElement('div');
  render(
    <Popup
      view={null}
      isOnProfile={false}
      isOnPage={false}
      isOnEvery={false}
      notice={null}
      actions={{
        onTarget: nothing,
        onReport: nothing,
        onFile: nothing,
        onPaste: nothing,
        onProfile: nothing,
        onPosting: nothing,
        onEvery: nothing,
        onDelete: nothing,
      }}
    />,
    drawn,
  );
  const page = new DOMParser().parseFromString(readFileSync(PAGE, 'utf8'), 'text/html');
  const held = page.getElementById('app')?.innerHTML ?? '';
  expect(held).toContain('<main');
  expect(plain(held)).toBe(plain(drawn.innerHTML));
});
