import { ComingDialog } from '../page/ComingDialog.tsx';
import { usePage } from '../page/context.ts';

/** “Your own data” that has not come yet. */
export function ComingOwn() {
  const { owning, words } = usePage();
  return <ComingDialog title={words.messages.ownData.open} onClose={() => owning.set(null)} />;
}
