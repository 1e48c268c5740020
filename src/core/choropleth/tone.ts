/** A colour’s channels from 0 to 1, of `#rrggbb`. */
function channelsOf(hex: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return [red, green, blue];
}

/** How light a colour is to the eye, roughly: 0 is black, 1 white. */
function lightnessOf(hex: string): number {
  const [red, green, blue] = channelsOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour with a share of another in it. */
export function mix(base: string, other: string, share: number): string {
  const others = channelsOf(other);
  const mixed = channelsOf(base).map((channel, at) => {
    const value = Math.round(255 * (channel * (1 - share) + (others[at] ?? 0) * share));
    return value.toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

/** Lines over a class are a tone of it: the class is read first, what it rests on second. */
export function lineOver(base: string): string {
  return lightnessOf(base) > 0.45 ? mix(base, '#1c1210', 0.32) : mix(base, '#ffffff', 0.38);
}

/** How words within a colour are written; null on the middle tones, where neither is read well. */
export function inkWithin(base: string): 'dark' | 'light' | null {
  const lightness = lightnessOf(base);
  if (lightness > 0.62) return 'dark';
  return lightness < 0.36 ? 'light' : null;
}
