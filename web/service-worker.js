// Opens the application without a network. The build puts the release and its files in place of the two constants.
const release = '__RELEASE__';
const files = __FILES__;

const application = `allforone-${release}`;
const images = 'allforone-images';
const mostImages = 300;

self.addEventListener('install', (event) => event.waitUntil(keepFiles()));
self.addEventListener('activate', (event) => event.waitUntil(dropOlderReleases()));

// Only when the person agrees: a page in use must not find its files gone.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);

  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (!/^\/(outbox|files|shared)\b/.test(pathname)) event.respondWith(keptOrFetched('/', request));
  } else if (files.includes(pathname)) {
    event.respondWith(keptOrFetched(pathname, request));
  } else if (/^\/(photos|logos)\//.test(pathname)) {
    event.respondWith(imageOf(request));
  }
});

async function keepFiles() {
  const cache = await caches.open(application);

  // Whoever saves data gets the files as they are used.
  const wanted = navigator.connection?.saveData ? ['/'] : ['/', ...files];

  await Promise.all(
    wanted.map(async (file) => {
      // A name with a hash never changes its content, so what an older release kept is not fetched again.
      const kept = file.startsWith('/assets/') ? await caches.match(file) : undefined;
      const response = kept ?? (await fetch(file, { cache: 'no-cache' }));

      if (!response.ok) throw new Error(`${file} answered ${response.status}`);
      await cache.put(file, response);
    }),
  );
}

async function dropOlderReleases() {
  const names = await caches.keys();

  await Promise.all(
    names.filter((name) => name !== application && name !== images).map((name) => caches.delete(name)),
  );
}

async function keptOrFetched(file, request) {
  const cache = await caches.open(application);
  const kept = await cache.match(file);
  if (kept) return kept;

  const response = await fetch(request);
  if (response.ok && file !== '/') await cache.put(file, response.clone());

  return response;
}

async function imageOf(request) {
  const cache = await caches.open(images);
  const kept = await cache.match(request);
  if (kept) return kept;

  const response = await fetch(request);
  if (response.ok) {
    const keys = await cache.keys();
    if (keys.length >= mostImages) await cache.delete(keys[0]);
    await cache.put(request, response.clone());
  }

  return response;
}
