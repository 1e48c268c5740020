/** What an embedded page says to the page around it. */
export interface HeightMessage {
  readonly type: 'intervention-atlas:height';
  /** Pixels that the page needs at the width of its frame. */
  readonly height: number;
}

/** Tells the page around this one how high it is, at once and whenever that changes. Returns what ends it. */
export function tellHeight(): () => void {
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = document.documentElement.scrollHeight;
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: 'intervention-atlas:height', height };
    // It says nothing of the reader, and anyone may embed: so anyone may hear it.
    parent.postMessage(message, '*');
  });
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}
