/**
 * Text of a file or a page, made safe to stand in a file of ours: signs that turn the reading direction around and
 * other invisible controls are taken out, so that what is seen is what is written. Line breaks and tabs stay.
 */
export function plainText(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    '',
  );
}

/** One line of plain text that Markdown shows as it is: no link, no picture, no HTML, no heading. */
export function markdownText(text: string): string {
  const line = plainText(text).replace(/\s+/g, ' ').trim();
  return line.replace(/[\\`*_{}[\]<>|~&]/g, '\\$&').replace(/^([#+>=-]|\d+[.)])/, '\\$1');
}
