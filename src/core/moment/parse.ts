import * as v from 'valibot';
import { createIssue, type Issue, issuesOf, joinPath } from '../sound/issue.ts';
import { isRecord } from '../sound/sound.ts';
import { type Moment, MomentSchema } from './moment.ts';

export interface ParsedMoments {
  readonly moments: readonly Moment[];
  readonly issues: readonly Issue[];
}

/** The layers and estimates that a moment may show. */
export interface Known {
  readonly layers: readonly string[];
  readonly estimates: readonly string[];
}

function checkView(moment: Moment, path: string, { layers, estimates }: Known): readonly Issue[] {
  const { layer, estimate } = moment;
  return [
    ...(layers.includes(layer)
      ? []
      : [
          {
            ...createIssue('unknown-field-value', joinPath(path, 'layer'), layer),
            allowed: layers,
          },
        ]),
    ...(estimate === undefined || estimates.includes(estimate)
      ? []
      : [
          {
            ...createIssue('unknown-field-value', joinPath(path, 'estimate'), estimate),
            allowed: estimates,
          },
        ]),
  ];
}

/** Reads a list of moments. Never throws: an unsound moment is left out and named in `issues`, the rest stays. */
export function parseMoments(value: unknown, known: Known, place = ''): ParsedMoments {
  if (!Array.isArray(value)) {
    return { moments: [], issues: [createIssue('wrong-type', place, value)] };
  }
  const moments: Moment[] = [];
  const issues: Issue[] = [];
  const ids = new Set<string>();
  value.forEach((candidate: unknown, index) => {
    const path = joinPath(place, index);
    const parsed = v.safeParse(MomentSchema, candidate);
    if (!parsed.success) {
      issues.push(...issuesOf(parsed.issues, path));
      return;
    }
    const moment = parsed.output;
    if (ids.has(moment.id)) {
      issues.push(createIssue('duplicate-id', joinPath(path, 'id'), moment.id));
      return;
    }
    const unknown = checkView(moment, path, known);
    issues.push(...unknown);
    if (unknown.length > 0) return;
    ids.add(moment.id);
    moments.push(moment);
  });
  return { moments, issues };
}

/** Reads `moments.json` as it is published: the moments, and beside them the edition to which they belong. */
export function parseStory(value: unknown, known: Known): ParsedMoments {
  return parseMoments(isRecord(value) ? value.moments : null, known, 'moments');
}
