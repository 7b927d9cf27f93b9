import type { TermId } from '@renavigate/engine';

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** The cell of the matrix that takes the focus. */
export function focusMatrix(): void {
  focus('[data-matrix] [tabindex="0"]');
}

/** What stands behind the matrix. */
export function focusDock(): void {
  focus('.dock [role="tabpanel"]');
}

/** Where the facts begin: for when what had the focus is gone. */
export function focusFacts(): void {
  focus('#facts-heading');
}

/** The control of a term. */
export function focusTerm(term: TermId): void {
  focus(`[data-term="${term}"] :is(input:checked, input[type="text"], select, summary)`);
}
