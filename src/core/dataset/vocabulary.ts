/** The closed lists of the dataset. A new word goes here first; the schema, the check and the messages follow. */
/** From the strongest involvement to the mildest: the map shows a country in the colour of its first. */
export const KINDS = ['combat', 'raid', 'advisers', 'intelligence', 'arms', 'civil'] as const;
export type Kind = (typeof KINDS)[number];

export const STANDINGS = ['documented', 'alleged', 'denied', 'unverified'] as const;
export type Standing = (typeof STANDINGS)[number];

export const QUALIFIERS = ['exact', 'about', 'more-than', 'at-most', 'range', 'hundreds'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Stands for several countries at once: sums for captions and cross-checks, never on the map. */
export const SEVERAL_COUNTRIES = 'ZZZ';
