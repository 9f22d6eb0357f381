/** Marks that begin a list item. A letter "o" is Word's circle when it stands alone. */
const MARK = String.raw`[•●○◦▪■□▫◾◼❖➢➤►▶▸▹➔→⇒✓✔✗✘☑☐★☆♦◆◇❑❒✦✧✱⁃∙·‣⦿⬤⚫»›¤¨§]`;
const BULLET = new RegExp(String.raw`^\s*(?:${MARK}\s?|[-–—*+~>]\s+|[o]\s+(?=[\p{Lu}\d$£€]))`, 'u');
const ALONE = new RegExp(String.raw`^\s*(?:${MARK}|[-–—*+o])\s*$`, 'u');

/** Length of the bullet mark that a line begins with, blanks included; 0 when it has none. */
export const bulletLength = (text: string): number => BULLET.exec(text)?.[0].length ?? 0;

/** True for a bullet mark without text. */
export const isBulletMark = (text: string): boolean => ALONE.test(text);
