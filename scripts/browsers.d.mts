export type BrowserKind = 'chromium' | 'firefox';
export function findBrowser(kind: BrowserKind): string | null;
export function requireBrowsers<K extends BrowserKind>(kinds: readonly K[]): Record<K, string>;
export function requirePackages(root: string, isCurrent: boolean): void;
