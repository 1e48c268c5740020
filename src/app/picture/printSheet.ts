/** Whether a sheet is all that is put on paper, or what is open beside the map follows it. */
export type Following = 'alone' | 'first';

/** Whether a sheet lies ready to be put on paper. */
export function hasSheet(): boolean {
  return document.documentElement.dataset.sheet !== undefined;
}

/** Lays a composed sheet where paper takes it from, instead of the page, until it has been printed. */
export function laySheet(svg: string, following: Following): void {
  const root = document.documentElement;
  const sheet = document.createElement('div');
  sheet.className = 'printed-sheet';
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  sheet.append(document.importNode(drawn, true));
  document.body.prepend(sheet);
  root.dataset.sheet = following;
  const clear = () => {
    sheet.remove();
    delete root.dataset.sheet;
  };
  addEventListener('afterprint', clear, { once: true });
}

/** Puts one composed sheet on paper instead of the page, and takes it away again. */
export function printSheet(svg: string): void {
  laySheet(svg, 'alone');
  print();
}
