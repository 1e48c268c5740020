/** Where the program or all of its words cannot be had: the page says so, with what the build wrote into it. */
export function failFront(): void {
  document.documentElement.dataset.failed = '';
}
