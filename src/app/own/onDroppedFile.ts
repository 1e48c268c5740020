/** Tells of a file that is dropped anywhere on the page, in place of the browser, which would leave for it. Returns what ends it. */
export function onDroppedFile(take: (file: File) => void): () => void {
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  const onOver = (event: DragEvent) => {
    if (isFile(event)) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    if (!isFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  };
  addEventListener('dragover', onOver);
  addEventListener('drop', onDrop);
  return () => {
    removeEventListener('dragover', onOver);
    removeEventListener('drop', onDrop);
  };
}
