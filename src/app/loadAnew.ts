/**
 * Loads the page anew, as its address brings it back, with what the host has of each script. It is done by the script in
 * `index.html`, which has to do it also where there is no program.
 */
export function loadAnew(): void {
  dispatchEvent(new Event('anew'));
}
