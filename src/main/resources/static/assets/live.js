// Refreshes a page when what it shows has changed: its main element names the address that tells of changes.
// Without this script the page stays as it was loaded.
(() => {
  const BREATH = 2000;
  let stream;
  const stop = () => { stream?.close(); stream = undefined; };
  const start = () => {
    stop();
    const main = document.querySelector('main[data-changes]');
    if (!main || document.hidden) return;
    stream = new EventSource(main.dataset.changes);
    stream.addEventListener('changed', refresh);
    // a refused stream is not opened again by the browser
    stream.addEventListener('error', ({ target }) => {
      if (main.dataset.again && target === stream && target.readyState === EventSource.CLOSED) setTimeout(refresh, 1000 * main.dataset.again);
    });
  };
  const refresh = async () => {
    stop();
    try {
      const answer = await fetch(location.href, { redirect: 'error' });
      if (answer.ok) replace(new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main'));
      setTimeout(start, BREATH);
    } catch { setTimeout(start, 5 * BREATH); }
  };
  const replace = (fresh) => {
    const old = document.querySelector('main');
    const focus = old.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    // it reloads pages without scripts
    fresh.querySelectorAll('noscript').forEach((one) => one.remove());
    const folds = [...fresh.querySelectorAll('details')];
    old.querySelectorAll('details').forEach((one, at) => { if (folds[at]) folds[at].open = one.open; });
    old.replaceWith(fresh);
    if (focus) [...fresh.querySelectorAll('a')].find((one) => one.getAttribute('href') === focus)?.focus({ preventScroll: true });
  };
  document.addEventListener('visibilitychange', start);
  start();
})();
