import { ComingDialog } from '../page/ComingDialog.tsx';
import { usePage } from '../page/context.ts';

/** “Share and cite” that has not come yet. */
export function ComingShare() {
  const { sharing, words } = usePage();
  return <ComingDialog title={words.messages.share} onClose={() => sharing.set(null)} />;
}
