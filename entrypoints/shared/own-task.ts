/** Goes on in a task of its own, so that the page can draw between two long ones. */
export const ownTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
