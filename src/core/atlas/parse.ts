import * as v from 'valibot';
import { yearOf } from '../dataset/span.ts';
import { CENTRES } from '../geography/camera.ts';
import { createIssue, type Issue, issuesOf, joinPath } from '../sound/issue.ts';
import { createDescription, type Description } from './description.ts';
import { DescriptionSchema, type EditedDescription } from './schema.ts';

export interface ParsedDescription {
  readonly description: Description | null;
  readonly issues: readonly Issue[];
}

function repeatedIds(items: readonly { readonly id: string }[], path: string): readonly Issue[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((other) => other.id === id) === index
      ? []
      : [createIssue('duplicate-id', joinPath(joinPath(path, index), 'id'), id)],
  );
}

function checkClasses({ classes, least }: EditedDescription): readonly Issue[] {
  return classes.flatMap((bound, index) =>
    bound > (classes[index - 1] ?? least)
      ? []
      : [createIssue('not-ascending', joinPath('classes', index), bound)],
  );
}

function checkView({ view, span, asOf }: EditedDescription, made: Description): readonly Issue[] {
  const issues: Issue[] = [];
  if (span.from > span.to) {
    issues.push(createIssue('reversed-span', 'span.to', `${span.from} – ${span.to}`));
  }
  if (yearOf(asOf) < span.to) issues.push(createIssue('outside-span', 'span.to', span.to));
  if (view.year < span.from || view.year > span.to) {
    issues.push(createIssue('outside-span', 'view.year', view.year));
  }
  const known = { layer: made.layers, estimate: made.estimates };
  for (const name of ['layer', 'estimate'] as const) {
    const allowed = known[name].map(({ id }) => id);
    if (allowed.includes(view[name])) continue;
    const issue = createIssue('unknown-field-value', `view.${name}`, view[name]);
    issues.push({ ...issue, allowed });
  }
  return issues;
}

/** A stage lies on the map and has an extent, and its core lies within it. */
function checkStage({ stage }: EditedDescription): readonly Issue[] {
  if (!stage) return [];
  const { west, south, east, north, core = stage } = stage;
  const isOnMap = west >= CENTRES.west && east <= CENTRES.east;
  const isUpright = south >= CENTRES.south && south < north && north <= CENTRES.north;
  const isWithin = core.west >= west && core.west < core.east && core.east <= east;
  if (isOnMap && isUpright && isWithin) return [];
  return [createIssue('bad-stage', 'stage', `${west} … ${east}, ${south} … ${north}`)];
}

/** Every measure that needs words has them, and no other. */
function checkForms(
  forms: Readonly<Record<string, unknown>> = {},
  needed: readonly string[],
  known: readonly string[],
  path: string,
): readonly Issue[] {
  const said = Object.keys(forms);
  return [
    ...needed
      .filter((one) => !said.includes(one))
      .map((one) => createIssue('missing', joinPath(path, one), undefined)),
    ...said
      .filter((one) => !known.includes(one))
      .map((one) => createIssue('unknown-measure', joinPath(path, one), one)),
  ];
}

/** What one language says of a layer’s numbers, and in its headlines, all say. */
function checkLanguages({ layers }: EditedDescription): readonly Issue[] {
  return layers.flatMap((layer, index) => {
    const forms = Object.entries(layer.words);
    const path = joinPath('layers', index);
    return (['figure', 'headline'] as const).flatMap((form) => {
      const isSaid = forms.some(([, words]) => words[form]);
      return forms.flatMap(([language, words]) =>
        isSaid && !words[form] ? createIssue('missing', `${path}.words.${language}.${form}`) : [],
      );
    });
  });
}

/** A number that is not of the layer’s first measure is told by its own words, in every language. */
function checkFigures({ layers }: EditedDescription): readonly Issue[] {
  return layers.flatMap((layer, index) => {
    if (layer.type !== 'stock' && layer.type !== 'toll') return [];
    const [, ...others] = layer.measures;
    const measures = [...others, ...layer.together];
    return Object.entries(layer.words).flatMap(([language, { figure, figures, headline }]) => {
      const path = joinPath(joinPath('layers', index), `words.${language}`);
      return [
        ...checkForms(figures, figure ? measures : [], measures, joinPath(path, 'figures')),
        ...checkForms(
          headline?.figures,
          headline ? measures : [],
          measures,
          joinPath(path, 'headline.figures'),
        ),
        ...checkForms(headline?.clauses, [], measures, joinPath(path, 'headline.clauses')),
      ];
    });
  });
}

function checkSeriesSide({ series, sides }: EditedDescription): readonly Issue[] {
  const allowed = sides.map(({ id }) => id);
  if (!series || allowed.includes(series.side)) return [];
  return [{ ...createIssue('unknown-field-value', 'series.side', series.side), allowed }];
}

/** Reads the description of an atlas, `atlas.json`. Never throws; null where anything in it is unsound: it has no half. */
export function parseDescription(value: unknown): ParsedDescription {
  const parsed = v.safeParse(DescriptionSchema, value);
  if (!parsed.success) return { description: null, issues: issuesOf(parsed.issues, '') };
  const made = createDescription(parsed.output);
  const issues = [
    ...repeatedIds(made.sides, 'sides'),
    ...repeatedIds(made.layers, 'layers'),
    ...repeatedIds(made.estimates, 'estimates'),
    ...repeatedIds(made.siblings, 'siblings'),
    ...checkClasses(parsed.output),
    ...checkStage(parsed.output),
    ...checkView(parsed.output, made),
    ...checkSeriesSide(parsed.output),
    ...checkLanguages(parsed.output),
    ...checkFigures(parsed.output),
  ];
  return { description: issues.length === 0 ? made : null, issues };
}
