/** Where the program or all of its words cannot be had: the page says so, with what the build wrote into it. */
export function failFront(): void {
  document.documentElement.dataset.failed = '';
}

/** Says to the page that its first script has come, or the whole program: what was said of it before is no longer so. */
export function tellBegun(what: 'front' | 'program'): void {
  document.documentElement.dataset.begun = what;
  delete document.documentElement.dataset.failed;
}
