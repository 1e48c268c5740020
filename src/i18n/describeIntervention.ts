import type { Attestation, Intervention } from '../core/dataset/dataset.ts';
import type { Words } from './words.ts';

type Described = Pick<Intervention, 'kinds' | 'standing'>;

/** When, which kinds, and how far to trust that it was so where that is in doubt. */
function headOf(when: string, { kinds, standing }: Described, { messages }: Words): string {
  const parts = [
    when,
    kinds.map((kind) => messages.kinds[kind]).join(', '),
    standing === 'documented' ? '' : messages.standings[standing],
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

export function describeIntervention(intervention: Intervention, words: Words): string {
  return headOf(words.format.span(intervention), intervention, words);
}

/** When it was so, as far as the source tells. */
function timeOf({ from, to }: Attestation, { format, messages }: Words): string {
  const { since, until, withoutYear } = messages.evidence;
  if (from !== undefined && to !== undefined) return format.span({ from, to });
  if (from !== undefined) return since(format.date(from));
  return to === undefined ? withoutYear : until(format.date(to));
}

export function describeAttestation(attestation: Attestation, words: Words): string {
  return headOf(timeOf(attestation, words), attestation, words);
}
