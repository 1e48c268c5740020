/** What Leaflet asks a browser once, to learn whether it can draw. */
const PROBE = '<svg/>';

/** The part of https://www.w3.org/TR/trusted-types/ that the page needs, where the browser has it. */
interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: {
      readonly createHTML: (text: string, type: string, sink: string) => string | null;
      readonly createScriptURL: (address: string) => string | null;
    },
  ): unknown;
}

/** How each picture begins that the page composes. */
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" lang=';

/** Markup that may be parsed: the probe, and the pictures that the page composes, which are parsed apart from it. */
export function allowMarkup(text: string, sink: string): string | null {
  const isPicture =
    sink === 'DOMParser parseFromString' &&
    text.startsWith(PICTURE) &&
    // Words are escaped in a picture, so that no word is one of these.
    !/<(?:script|foreignObject|iframe|object|embed)\b/i.test(text);
  return text === PROBE || isPicture ? text : null;
}

/** A program that may run beside the page: its worker, or what keeps it; `page` is the page’s own address. */
export function allowProgram(address: string, page: string): string | null {
  const { href } = new URL(address, page);
  const isOwn = [/^assets\/worker-[\w-]+\.js$/, /^sw\.js$/].some((path) =>
    path.test(href.replace(new URL('./', page).href, '')),
  );
  return isOwn ? address : null;
}

/** The page’s policy lets no text become markup or program (`require-trusted-types-for`) but what is allowed here. */
export function allowTrusted(
  { trustedTypes }: { readonly trustedTypes?: TrustedTypes } = globalThis as never,
): void {
  trustedTypes?.createPolicy('default', {
    createHTML: (text, _type, sink) => allowMarkup(text, sink),
    createScriptURL: (address) => allowProgram(address, document.baseURI),
  });
}

allowTrusted();
