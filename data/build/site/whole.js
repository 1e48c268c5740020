/** Begins the service worker, before Workbox: each file of a build is had whole, or the page hears that it was not. */

/** Where former builds kept their files before they knew what these had to be: damaged ones among them. */
const FORMER = `workbox-precache-v2-${self.registration.scope}`;

self.addEventListener('activate', (event) => event.waitUntil(caches.delete(FORMER)));

const ask = self.fetch;

async function tell() {
  for (const page of await self.clients.matchAll({ includeUncontrolled: true })) {
    page.postMessage({ type: 'LOST' });
  }
}

self.fetch = async (request, options) => {
  try {
    return await ask(request, options);
  } catch (reason) {
    if (!request.integrity) throw reason;
    try {
      // The browser itself may have kept it as it was damaged, for a year.
      return await ask(new Request(request, { cache: 'reload' }), options);
    } catch (again) {
      await tell();
      throw again;
    }
  }
};
