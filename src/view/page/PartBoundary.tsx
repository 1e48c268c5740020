import { Component, type ReactNode } from 'react';
import { usePage } from './context.ts';

interface Props {
  readonly children: ReactNode;
}

function PartFailed() {
  const { messages } = usePage().words;
  return (
    <p className="failed" role="alert">
      {messages.error.part}{' '}
      <button type="button" onClick={() => location.reload()}>
        {messages.error.tryAgain}
      </button>
    </p>
  );
}

/** A part that is loaded when asked for: where it cannot be had, it says so, and the rest goes on. */
export class PartBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <PartFailed /> : this.props.children;
  }
}
