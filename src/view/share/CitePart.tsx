import { loadCitations } from '../../app/citations.ts';
import type { ShareMessages } from '../../i18n/shareMessages.ts';
import { usePage } from '../page/context.ts';
import { Failed } from '../page/Failed.tsx';
import { LeftOut } from '../page/LeftOut.tsx';
import { useResource } from '../page/useResource.ts';
import { Cite } from './Cite.tsx';

/** How the view, a figure in it or a source is cited. */
export function CitePart({ messages }: { readonly messages: ShareMessages }) {
  const { needs, words } = usePage();
  const citations = needs.of(loadCitations);
  const known = useResource(citations);
  if (known.status === 'failed') {
    const { failed } = messages.cite;
    return <Failed what={failed} error={known.error} retry={citations.load} />;
  }
  if (!known.value) return <p>{words.messages.loadingPart}</p>;
  return (
    <>
      <LeftOut issues={known.value.issues} />
      <Cite texts={known.value} messages={messages} />
    </>
  );
}
