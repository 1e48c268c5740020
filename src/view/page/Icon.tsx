import './Icon.css';
import { ICONS } from './icons.ts';

/** A picture beside a word, or in its place: the word is always there for those who hear the page. */
export function Icon({ name }: { readonly name: keyof typeof ICONS }) {
  const icon = ICONS[name];
  return (
    <svg
      className={'isSolid' in icon ? 'icon is-solid' : 'icon'}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={icon.d} />
    </svg>
  );
}
