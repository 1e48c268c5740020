import { createIssue, type Issue, joinPath } from '../sound/issue.ts';
import { spanOf } from './attestation.ts';
import type { Attestation } from './dataset.ts';
import type { Located } from './draft.ts';
import {
  type Context,
  checkCountry,
  checkForward,
  checkPast,
  checkSource,
  takeId,
} from './reference.ts';

function checkSpan(item: Attestation, path: string, context: Context): readonly Issue[] {
  const span = spanOf(item);
  if (!span) return [];
  const past = checkPast(span, path, context);
  return past.length > 0 ? past : checkForward(span, path);
}

export function checkAttestation(
  { path, item }: Located<Attestation>,
  context: Context,
): readonly Issue[] {
  const { known, interventions } = context;
  const at = (field: string) => joinPath(joinPath(path, 'properties'), field);
  const issues = [
    ...takeId(item.id, path, context),
    ...checkCountry(item.country, at('country'), known),
    ...(item.polity === undefined ? [] : checkCountry(item.polity, at('polity'), known)),
    ...checkSource(item.source, at('source'), known),
    ...checkSpan(item, joinPath(path, 'properties'), context),
  ];
  if (item.intervention !== undefined && !interventions.has(item.intervention)) {
    issues.push(createIssue('unknown-intervention', at('intervention'), item.intervention));
  }
  if (known.isEdited && !item.wording) issues.push(createIssue('missing', at('wording')));
  return issues;
}
