import { type ReactNode, useState } from 'react';
import { usePaper } from './paper.ts';

interface Props {
  readonly className: string;
  readonly summary: ReactNode;
  readonly isOpenAtFirst?: boolean;
  /** Made only where it is open. */
  readonly children: () => ReactNode;
}

/** What waits behind a word; on paper, where nothing can be pressed, it is open. */
export function Folded({ className, summary, isOpenAtFirst = false, children }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const isPaper = usePaper();
  const isShown = isOpen || isPaper;
  return (
    <details
      className={className}
      open={isShown}
      onToggle={({ currentTarget }) => isPaper || setOpen(currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isShown && children()}
    </details>
  );
}
