/** Name of the stream that holds a locked DOCX, in UTF-16 as the directory of the container has it. */
const LOCKED = 'EncryptedPackage';

/** True for an OLE container with a document behind a password. Old Word files are such containers too, unlocked. */
export function isLockedDocument(bytes: Uint8Array): boolean {
  const name = Uint8Array.from(LOCKED.split('').flatMap((letter) => [letter.charCodeAt(0), 0]));
  const [first = 0] = name;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
