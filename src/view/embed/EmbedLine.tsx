import { useEffect } from 'react';
import { tellHeight } from '../../app/frameHeight.ts';
import { createPart } from '../page/createPart.tsx';

function Empty() {
  return <footer className="embed-line" />;
}

const EmbedSources = createPart(
  async () => (await import('./EmbedSources.tsx')).EmbedSources,
  Empty,
);

/** The last line of an embedded map, and word to the page around it of how high it is. */
export function EmbedLine() {
  useEffect(tellHeight, []);
  return <EmbedSources />;
}
