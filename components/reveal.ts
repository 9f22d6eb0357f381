const behaviorOf = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

/** Brings the answers of a finding into view, with as much above them as there is room for. */
export function revealAnswers(id: string): void {
  const finding = document.getElementById(id);
  const answer = finding?.querySelector<HTMLElement>('.answer') ?? null;
  if (finding === null || answer === null) return;
  if (finding.closest('.workbench') !== null) {
    // The room that the opened answer begins in.
    const below = answer.getBoundingClientRect().bottom + 160 - finding.getBoundingClientRect().bottom;
    finding.scrollTop += Math.max(0, below);
    reveal(id);
    return;
  }
  answer.closest('.part')?.scrollIntoView({ block: 'center', behavior: behaviorOf() });
  answer.querySelector('input')?.focus({ preventScroll: true });
}

/** Brings an element into view and puts the keyboard there. */
export function reveal(id: string): void {
  const element = document.getElementById(id);
  const behavior = behaviorOf();
  element?.closest('.workbench')?.scrollIntoView({ behavior });
  if (element?.closest('.workbench') == null) element?.scrollIntoView({ block: 'start', behavior });
  element?.focus({ preventScroll: true });
}
