/**
 * Scrolls to an element. In a frame only within the panel, to whose middle it comes: `scrollIntoView` would move every
 * page of the same origin around the frame as well, and a frame shows its map and its years anyhow.
 */
export function reveal(element: Element, block: ScrollLogicalPosition): void {
  if (parent === window) {
    element.scrollIntoView?.({ block });
    return;
  }
  const panel = element.closest('.sheet');
  if (!panel) return;
  const middleOf = ({ top, height }: DOMRect) => top + height / 2;
  panel.scrollTop +=
    middleOf(element.getBoundingClientRect()) - middleOf(panel.getBoundingClientRect());
}
