import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup.tsx';
import { say } from '../../components/strings.ts';
import type { PopupSettings } from '../shared/messages.ts';
import { ask, sendMessage } from '../shared/send.ts';
import { isProfileUrl, LINKEDIN, PANEL_SCRIPT } from '../shared/panel-script.ts';
import { readPage } from './read-page.ts';

interface Tab {
  readonly id: number | undefined;
  readonly url: string;
}

/** The popup with its life. It reads nothing itself: a file picker or a prompt would close it. */
export function App(): JSX.Element {
  const [settings, setSettings] = useState<PopupSettings | null>(null);
  const [tab, setTab] = useState<Tab>({ id: undefined, url: '' });
  const [isOnEvery, setOnEvery] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const load = async (around?: Promise<void>): Promise<void> => {
    const [read] = await Promise.allSettled([ask(() => sendMessage('readPopup')), around]);
    if (read.status === 'fulfilled') setSettings(read.value);
    else setNotice(say('popup.silent'));
  };
  useEffect(() => {
    // What the popup offers depends on the tab: it is asked for first, so that nothing is drawn twice.
    const around = Promise.all([
      browser.tabs.query({ active: true, currentWindow: true }),
      browser.permissions.contains({ origins: [LINKEDIN] }),
    ]).then(([[active], isOn]) => {
      setTab({ id: active?.id, url: active?.url ?? '' });
      setOnEvery(isOn);
    });
    void load(around);
  }, []);
  const open = (path: string): void => {
    void browser.tabs.create({ url: browser.runtime.getURL('/report.html') + path }).then(() => {
      window.close();
    });
  };
  const tryTo = (work: Promise<unknown>): void => {
    work.then(
      () => {
        window.close();
      },
      () => {
        setNotice(say('popup.failed'));
      },
    );
  };
  return (
    <Popup
      view={settings}
      isOnProfile={tab.id !== undefined && isProfileUrl(tab.url)}
      isOnPage={/^https?:/.test(tab.url)}
      isOnEvery={isOnEvery}
      notice={notice}
      actions={{
        onTarget: (id) => {
          void sendMessage('chooseTarget', { id }).then(
            () => load(),
            () => load(),
          );
        },
        onReport: () => {
          open(`?reading=${settings?.latest?.id ?? 'latest'}`);
        },
        onFile: () => {
          open('');
        },
        onPaste: () => {
          open('?paste');
        },
        onProfile: () => {
          tryTo(openPanel(tab.id));
        },
        onPosting: () => {
          tryTo(takePosting(tab.id));
        },
        onEvery: (isOn) => {
          const asked = isOn
            ? browser.permissions.request({ origins: [LINKEDIN] })
            : browser.permissions.remove({ origins: [LINKEDIN] });
          void asked.then(() => browser.permissions.contains({ origins: [LINKEDIN] })).then(setOnEvery);
        },
        onDelete: () => {
          ask(() => sendMessage('deleteEverything')).then(
            async () => {
              setNotice(say('popup.deleted'));
              await load();
            },
            () => {
              setNotice(say('notice.not-deleted'));
            },
          );
        },
      }}
    />
  );
}

/** Injects the panel: the browser allows it for this tab because the user opened the popup on it. */
async function openPanel(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) throw new Error('no tab');
  await browser.scripting.executeScript({ target: { tabId }, files: [PANEL_SCRIPT] });
}

/** Takes the posting that the page shows, and hands it to the report page. */
async function takePosting(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) throw new Error('no tab');
  const [page] = await browser.scripting.executeScript({
    target: { tabId },
    func: readPage,
  });
  if (page?.result === undefined) throw new Error('no words');
  await sendMessage('handOverPosting', page.result);
  await browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}?posting` });
}
