import { Component, type ReactNode } from 'react';
import { usePage } from './context.ts';
import { Failed } from './Failed.tsx';

interface Props {
  readonly children: ReactNode;
}

function PartBroken({ retry }: { readonly retry: () => void }) {
  const { error } = usePage().words.messages;
  return <Failed what={error.part} retry={retry} />;
}

/** Keeps a fault within its part of the page: the rest goes on. */
export class PartBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <PartBroken retry={() => this.setState({ hasFailed: false })} />;
  }
}
