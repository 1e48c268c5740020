import { useLayoutEffect, useRef } from 'react';
import { usePage } from './context.ts';
import { useLate } from './useLate.ts';

interface Props {
  /** Where it has a name. */
  readonly what?: string;
}

/** For what a reader asked for by a choice or a link: says that it comes, where that takes time. */
export function Awaited(props: Props) {
  return useLate() && <Told {...props} />;
}

/** Over all else: the menu in which a language was chosen is still open. */
function Told({ what }: Props) {
  const { loadingPart, waitingFor } = usePage().words.messages;
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(function rise() {
    line.current?.showPopover();
  }, []);
  return (
    <p ref={line} popover="manual" className="notice" role="status">
      {what === undefined ? loadingPart : waitingFor(what)}
    </p>
  );
}
