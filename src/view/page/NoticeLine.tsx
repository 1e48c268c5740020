import type { ReactNode, Ref } from 'react';
import { adoptSheet } from './adoptSheet.ts';
import { Icon } from './Icon.tsx';
import sheet from './NoticeLine.css?inline';

adoptSheet(sheet);

interface Props {
  readonly icon?: Parameters<typeof Icon>[0]['name'];
  readonly sentence: string;
  /** Whether what is shown is not what was asked for. */
  readonly isDoubt?: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
  /** What takes the line away. */
  readonly leave: string;
  readonly onLeave: () => void;
  readonly ref?: Ref<HTMLDivElement>;
}

/** One line under the bar, in the flow; on a phone what it offers has a row of its own. */
export function NoticeLine(props: Props) {
  const { icon, sentence, isDoubt = false, children, leave, onLeave, ref } = props;
  return (
    <div ref={ref} className={isDoubt ? 'notice-line is-doubt' : 'notice-line'} tabIndex={-1}>
      {icon && <Icon name={icon} />}
      <p>{sentence}</p>
      <div className="notice-ways">
        {children}
        <button type="button" className="notice-leave" onClick={onLeave}>
          {leave}
        </button>
      </div>
    </div>
  );
}
