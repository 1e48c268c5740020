import * as v from 'valibot';
import { CENTRES, MAX_ZOOM } from '../geography/camera.ts';
import { type Text, TextSchema } from '../text/text.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'id'));
const between = (low: number, high: number) =>
  v.pipe(v.number(), v.minValue(low), v.maxValue(high));

/** A sentence of a story, with the ids of the claims that it rests on. */
const SentenceSchema = v.object({
  ...TextSchema.entries,
  claims: v.pipe(v.array(v.string()), v.minLength(1)),
});

export const MomentSchema = v.object({
  id,
  title: TextSchema,
  year: v.pipe(v.number(), v.integer()),
  layer: v.string(),
  estimate: v.optional(v.string()),
  country: v.optional(v.string()),
  intervention: v.optional(v.string()),
  /** Left out: the whole world. */
  camera: v.optional(
    v.object({
      zoom: between(0, MAX_ZOOM),
      lat: between(CENTRES.south, CENTRES.north),
      lng: between(CENTRES.west, CENTRES.east),
    }),
  ),
  sentences: v.pipe(v.array(SentenceSchema), v.minLength(2), v.maxLength(3)),
});

export type Sentence = Text & {
  readonly claims: readonly string[];
};

/** A view worth beginning with: what the map shows, and two or three sentences with their claims. */
export type Moment = Readonly<Omit<v.InferOutput<typeof MomentSchema>, 'sentences'>> & {
  readonly sentences: readonly Sentence[];
};

/** The claims behind a story, each once, in the order in which its sentences name them. */
export function claimIdsOf({ sentences }: Moment): readonly string[] {
  return [...new Set(sentences.flatMap(({ claims }) => claims))];
}

/** The moment `step` places further on in the story; null beyond either end, or where the id is unknown. */
export function neighbourOf(id: string, step: 1 | -1, moments: readonly Moment[]): Moment | null {
  const at = moments.findIndex((moment) => moment.id === id);
  return at === -1 ? null : (moments[at + step] ?? null);
}
