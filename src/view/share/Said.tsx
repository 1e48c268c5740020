import type { useCopy } from './useCopy.ts';

interface Props {
  readonly outcome: ReturnType<typeof useCopy>['outcome'];
  readonly copied: string;
  readonly selected: string;
}

/** How copying went, to read and to hear. */
export function Said({ outcome, copied, selected }: Props) {
  return (
    <p role="status" className="share-said">
      {outcome === 'copied' && copied}
      {outcome === 'selected' && selected}
    </p>
  );
}
