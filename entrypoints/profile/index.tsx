import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import base from '../../components/base.css?inline';
import ladder from '../../components/ladder.css?inline';
import logo from '../../components/logo.css?inline';
import panel from '../../components/profile-panel.css?inline';
import picker from '../../components/target-picker.css?inline';
import tokens from '../../components/tokens.css?inline';
import verdict from '../../components/verdict.css?inline';
import { PANEL_NAME } from '../shared/panel-script.ts';
import { App } from './app.tsx';
import { unmark } from './proof-marks.ts';

const CSS = [':host { all: initial; }', tokens, base, logo, verdict, ladder, picker, panel].join('\n');

/** Closes the panel that this script opened; kept in the world of the extension, which the page cannot see. */
const opened = globalThis as { closePanel?: () => void };

/**
 * Opens the panel. It is a script without a wrapper on purpose: WXT's context of content scripts tells the page the
 * id of the extension.
 */
export default defineUnlistedScript(() => {
  opened.closePanel?.();
  // One that an earlier version of the extension left behind can no longer close itself.
  for (const left of document.querySelectorAll(`html > ${PANEL_NAME}`)) left.remove();
  unmark();
  const host = document.createElement(PANEL_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = CSS.replaceAll(':root', ':host');
  const place = document.createElement('div');
  root.append(style, place);
  const ending = new AbortController();
  const before = document.activeElement;
  const close = (): void => {
    if (ending.signal.aborted) return;
    ending.abort();
    render(null, place);
    host.remove();
    delete opened.closePanel;
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  opened.closePanel = close;
  // Keys pressed in the panel are not shortcuts of the page.
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    host.addEventListener(type, (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') close();
    });
  document.documentElement.append(host);
  render(<App signal={ending.signal} onClose={close} />, place);
  root.querySelector<HTMLElement>('[data-tool="close"]')?.focus({ preventScroll: true });
});
