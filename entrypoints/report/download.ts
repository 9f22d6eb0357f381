/** Gives a text to the user as a file. */
export function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to save by the time that it comes back here.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
