import { useEffect, useState } from 'react';
import { isRenewed } from '../../app/renewal.ts';

/** Whether the host has another build by now: then no trying brings what it has no more. */
export function useRenewed(): boolean {
  const [isGone, setGone] = useState(false);
  useEffect(function ask() {
    isRenewed().then(setGone);
  }, []);
  return isGone;
}
