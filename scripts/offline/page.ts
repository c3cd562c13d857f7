/**
 * The one script of ours that every page has, also those without the framework: it registers the service worker, tells
 * what it has to tell and that the page is being translated (components/ui/SiteNews.tsx), and lets a change of language
 * keep the place in the page.
 */

/** Where the worker is, from the script element that the build wrote. */
const workerAddress = document.currentScript?.dataset.worker;
/** The language the page was written in, before anybody translates it. */
const language = document.documentElement.lang;
/** So often a page that stays open asks for a newer version. */
const ASK_AGAIN_MS = 60 * 60 * 1000;
const QUIET_MS = 3000;

const show = (id: string, shown: boolean) => {
  const element = document.getElementById(id);
  if (element) element.hidden = !shown;
};

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null;
  if (link) link.hash = location.hash;
});

/** A translation, by the browser or an add-on, shows on the element of the page, or wraps the texts. */
function isTranslated(): boolean {
  const { lang, className } = document.documentElement;
  return (
    lang !== language || /\btranslated-(ltr|rtl)\b/.test(className) || document.querySelector('body font') !== null
  );
}

/** Hears of a translation, and of its end. What it shows is not among what it hears of, so it cannot go round. */
function watchTranslation() {
  const tell = () => show('news-translated', isTranslated());
  const texts = new MutationObserver((changes) => {
    if (!changes.some(({ addedNodes }) => [...addedNodes].some(({ nodeName }) => nodeName === 'FONT'))) return;
    texts.disconnect(); // each of them would be told of
    tell();
  });
  texts.observe(document.body, { childList: true, subtree: true });
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ['class', 'lang'] });
  tell();
}

function watch(registration: ServiceWorkerRegistration) {
  let asked = false;
  const tellOfNewer = () => {
    if (registration.waiting) show('news-newer', true);
  };
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', tellOfNewer);
  /** Asking for a newer version is also how we learn that there is no internet: browsers often do not know. */
  const ask = () =>
    registration.update().then(
      () => show('news-offline', false),
      // Without a copy there is nothing that works offline; the first one may just have failed.
      () => show('news-offline', registration.active !== null),
    );

  // Nothing is told of the very first copy: there is no page of an older one.
  if (registration.active) tellOfNewer();
  registration.addEventListener('updatefound', () => {
    if (registration.active) follow(registration.installing);
  });
  follow(registration.active ? registration.installing : null);
  void ask();
  setInterval(ask, ASK_AGAIN_MS);
  window.addEventListener('online', ask);
  window.addEventListener('offline', ask);
  window.addEventListener('pageshow', (event) => event.persisted && ask());
  document.addEventListener('visibilitychange', () => document.hidden || ask());

  document.getElementById('news-renew')?.addEventListener('click', () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage('renew');
    else location.reload();
  });
  document.getElementById('news-reload')?.addEventListener('click', () => location.reload());
  const hadWorker = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (hadWorker) show('news-newer', true); // renewed in another tab; this one still shows the older version
  });
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'repaired') show('news-repaired', true);
  });
  whenQuiet(() => navigator.serviceWorker.controller?.postMessage('check'));
}

async function start() {
  if (workerAddress === undefined || !('serviceWorker' in navigator)) return;
  try {
    watch(await navigator.serviceWorker.register(workerAddress, { updateViaCache: 'none' }));
  } catch {
    // Barred by the browser, or no internet: the guide works without.
  }
}

/** Calls back when nothing has been fetched for a while: the copy must not take the line from who is reading. */
function whenQuiet(then: () => void) {
  let timer = setTimeout(end, QUIET_MS);
  const observer = new PerformanceObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(end, QUIET_MS);
  });
  observer.observe({ type: 'resource' });
  function end() {
    observer.disconnect();
    then();
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watchTranslation);
else watchTranslation();

window.addEventListener('load', () => {
  if (navigator.serviceWorker?.controller) void start();
  else whenQuiet(() => void start());
});
