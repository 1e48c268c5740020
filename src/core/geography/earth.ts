/** Kilometres, on the average. */
export const EARTH_RADIUS = 6371;

/**
 * The map is cut in the Bering Strait, so that no country crosses its edge: longitudes run from here eastwards. Files are
 * cut at 180°, where Fiji and Russia are.
 */
export const WEST_EDGE = -168.5;
