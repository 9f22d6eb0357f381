/** The only site that the panel is made for. */
export const LINKEDIN = 'https://www.linkedin.com/*';

/** Built from `entrypoints/profile/`. It is in no list of the manifest: it runs when it is injected, and only then. */
export const PANEL_SCRIPT = '/profile.js';

/** True for the address of a profile or of one of its pages of details. */
export const isProfileUrl = (url: string): boolean => /^https:\/\/www\.linkedin\.com\/in\/[^/?#]+/i.test(url);

/** Of the panel's element and of the highlight over its proof. Without meaning, so that the page learns nothing from it. */
export const PANEL_NAME = 'side-panel';
