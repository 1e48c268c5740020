import { lazy, Suspense } from 'react';
import { MomentList } from '../moments/MomentList.tsx';
import { usePage } from '../page/context.ts';

const WorldTotals = lazy(() =>
  import('./WorldTotals.tsx').then((part) => ({ default: part.WorldTotals })),
);

/** For those who do not know where to begin. */
export function Start() {
  const { words } = usePage();
  return (
    <div className="start">
      {words.messages.details.intro.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Suspense fallback={null}>
        <WorldTotals />
      </Suspense>
      <MomentList />
    </div>
  );
}
