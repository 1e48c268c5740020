/** Puts one composed sheet on paper instead of the page, and takes it away again. */
export function printSheet(svg: string): void {
  const root = document.documentElement;
  const sheet = document.createElement('div');
  sheet.className = 'printed-sheet';
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  sheet.append(document.importNode(drawn, true));
  document.body.append(sheet);
  root.dataset.sheet = '';
  const clear = () => {
    sheet.remove();
    delete root.dataset.sheet;
  };
  addEventListener('afterprint', clear, { once: true });
  print();
}
