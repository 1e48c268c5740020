import * as v from 'valibot';
import {
  AttestationSchema,
  ClaimSchema,
  EventSchema,
  InterventionSchema,
  SeriesSchema,
} from '../../../src/core/dataset/schema.ts';
import { type Issue, joinPath } from '../../../src/core/sound/issue.ts';
import { isRaw } from '../inputs/collection.ts';
import { unknownFields } from './fields.ts';

const PublishedInterventionSchema = v.object({
  ...InterventionSchema.entries,
  claims: v.array(ClaimSchema),
});

function schemaOf(type: unknown) {
  if (type === 'series') return SeriesSchema;
  if (type === 'attestation') return AttestationSchema;
  return type === 'event' ? EventSchema : PublishedInterventionSchema;
}

/** Fields of features that the published form does not know. */
export function publishedFeatureFields(collection: unknown): readonly Issue[] {
  const features: readonly unknown[] =
    isRaw(collection) && Array.isArray(collection.features) ? collection.features : [];
  return features.flatMap((feature, index) => {
    const properties = isRaw(feature) ? feature.properties : null;
    if (!isRaw(properties)) return [];
    return unknownFields(
      schemaOf(properties.type),
      properties,
      joinPath(`features[${index}]`, 'properties'),
    );
  });
}
