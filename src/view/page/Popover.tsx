import './Popover.css';
import { type ComponentProps, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from './Icon.tsx';
import { useDismiss } from './useDismiss.ts';

interface Props {
  /** What the button says. */
  readonly label: string;
  /** A picture of what it opens: of a tool, else of a list below. */
  readonly icon?: ComponentProps<typeof Icon>['name'];
  readonly className: string;
  /** What it holds; a function makes it of whether it is open. */
  readonly children: ReactNode | ((isOpen: boolean) => ReactNode);
}

/** Pixels between the button and what it opens, and between that and the edge of the window. */
const GAP = 6;

/** Below its button and ending with it, and whole within the window: what lies in the top layer knows no parent. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const { right, bottom } = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const most = { x: innerWidth - width - GAP, y: innerHeight - height - GAP };
  panel.style.setProperty('--x', `${Math.max(GAP, Math.min(right - width, most.x))}px`);
  panel.style.setProperty('--y', `${Math.max(GAP, Math.min(bottom + GAP, most.y))}px`);
}

/** A button and what it opens over the page: closed by Escape, by a press elsewhere and when the focus goes on. */
export function Popover({ label, icon, className, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(function follow() {
    const element = panel.current;
    if (!element) return;
    // What it holds is there before it is shown, and measured when it is.
    const onBeforeToggle = ({ newState }: ToggleEvent) => {
      flushSync(() => setOpen(newState === 'open'));
    };
    const onToggle = ({ newState }: ToggleEvent) => {
      if (newState === 'open' && button.current) place(element, button.current);
    };
    element.addEventListener('beforetoggle', onBeforeToggle);
    element.addEventListener('toggle', onToggle);
    return () => {
      element.removeEventListener('beforetoggle', onBeforeToggle);
      element.removeEventListener('toggle', onToggle);
    };
  }, []);
  useEffect(
    function giveWay() {
      if (!isOpen) return;
      const close = ({ target }: Event) => {
        const isOwn = [panel, button].some(
          ({ current }) => target instanceof Node && current?.contains(target),
        );
        if (!isOwn) panel.current?.hidePopover();
      };
      // A press elsewhere closes it without our help; so must a choice made or a focus moved by key.
      const causes = ['focusin', 'change', 'resize'];
      for (const cause of causes) addEventListener(cause, close);
      return () => {
        for (const cause of causes) removeEventListener(cause, close);
      };
    },
    [isOpen],
  );
  useDismiss(isOpen ? id : null, () => panel.current?.hidePopover());

  return (
    <>
      <button
        ref={button}
        type="button"
        className={`tool open-${className}`}
        popoverTarget={id}
        aria-expanded={isOpen}
      >
        {icon && <Icon name={icon} />}
        <span className={icon && 'label'}>{label}</span>
        {!icon && <Icon name="down" />}
      </button>
      <div ref={panel} id={id} popover="auto" className={`popover ${className}`}>
        {typeof children === 'function' ? children(isOpen) : children}
      </div>
    </>
  );
}
