import { qrOf } from '../../core/chart/qr.ts';
import type { ShareMessages } from '../../i18n/shareMessages.ts';

interface Props {
  readonly address: string;
  readonly messages: ShareMessages['link'];
}

/** For a room that looks at one screen: each reader takes the view to a telephone. */
export function QrCode({ address, messages }: Props) {
  const code = qrOf(address);
  if (!code) return <p className="share-note">{messages.tooLong}</p>;
  const side = code.size;
  return (
    <figure className="qr">
      <figcaption>{messages.screen}</figcaption>
      <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={messages.code}>
        <path d={code.path} />
      </svg>
    </figure>
  );
}
