// Keeps an open page up to date and shows what is wrong with the site. Only `briefings serve` adds it to pages.
(() => {
  'use strict';

  let build = new URL(document.currentScript.src).searchParams.get('build');
  let events = null;
  let isReloading = false;
  const scrollKey = 'briefings-scroll ' + location.pathname;

  const host = document.createElement('div');
  host.id = 'briefings-serve';
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = element('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/-/serve.css';
  const box = element('div');
  shadow.append(sheet, box);
  document.documentElement.append(host);

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function reload() {
    // A page that is reloaded once more before it was scrolled back is still to be scrolled to where it was first.
    if (sessionStorage.getItem(scrollKey) === null) sessionStorage.setItem(scrollKey, String(scrollY));
    isReloading = true;
    location.reload();
  }

  function restoreScroll() {
    const top = sessionStorage.getItem(scrollKey);
    sessionStorage.removeItem(scrollKey);
    if (top !== null) scrollTo({ top: Number(top), behavior: 'instant' });
  }

  // The links are read anew from the page, because their addresses change with the files.
  async function restyle(next) {
    const answer = await fetch(location.href, { cache: 'no-store' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const old = [...document.querySelectorAll('link[rel~=stylesheet]')];
    const fresh = [...page.querySelectorAll('link[rel~=stylesheet]')];
    if (old.length !== fresh.length) return reload();
    fresh.forEach((link, i) => {
      const address = new URL(link.getAttribute('href'), location.href);
      address.searchParams.set('build', next);
      const copy = old[i].cloneNode();
      copy.href = address.href;
      copy.onload = () => old[i].remove();
      copy.onerror = reload;
      old[i].after(copy);
    });
  }

  function update(state) {
    if (state.build !== build) {
      const isRestyled = state.restyledFrom === build;
      build = state.build;
      // The page of questions is new with every answer; a reload would take away what is being typed.
      if (!isRestyled && location.pathname !== '/-/review') return reload();
      if (isRestyled) restyle(build).catch(reload);
    }

    box.replaceChildren();
    if (state.problems.length > 0) showProblems(state.problems);
    else if (state.waiting > 0 && location.pathname !== '/-/review') showWaiting(state.waiting);
  }

  function showWaiting(count) {
    const link = element('a', 'waiting', count === 1 ? '1 question for you' : count + ' questions for you');
    link.href = '/-/review';
    box.append(link);
  }

  function showProblems(problems) {
    const overlay = element('section', 'overlay');
    overlay.setAttribute('role', 'alertdialog');
    overlay.setAttribute('aria-label', 'The site has errors');
    const close = element('button', 'close', 'Close');
    close.addEventListener('click', () => overlay.remove());
    overlay.append(close, element('h1', '', problems.length === 1 ? 'An error' : problems.length + ' errors'));
    for (const problem of problems) {
      const part = element('article');
      part.append(element('p', 'place', problem.place), element('p', '', problem.message + ' (' + problem.code + ')'));
      if (problem.line !== null) part.append(element('pre', '', problem.line + '\n' + problem.carets));
      overlay.append(part);
    }
    overlay.append(element('p', 'note', 'Behind this is the last good site. Save the mended file, and it comes up to date.'));
    box.append(overlay);
  }

  function disconnect() {
    events?.close();
    events = null;
  }

  // A hidden page lets go of its connection: a browser has only a few for one server.
  function connect() {
    if (document.hidden) {
      disconnect();
    } else if (events === null || events.readyState === EventSource.CLOSED) {
      events = new EventSource('/-/events');
      events.onmessage = message => update(JSON.parse(message.data));
    }
  }

  addEventListener('keydown', event => {
    if (event.key === 'Escape') shadow.querySelector('.overlay')?.remove();
  });
  addEventListener('load', restoreScroll);
  // Whoever is on the way to another page is not called back by a reload, however long the way takes. What turns out to
  // be no other page (a download) is up to date again as soon as its reader moves on it, or turns to another window.
  let left = -Infinity;
  addEventListener('beforeunload', () => {
    disconnect();
    left = performance.now();
    // After a reload of ours the browser would scroll too, and to where the page stands now.
    history.scrollRestoration = isReloading ? 'manual' : 'auto';
  });
  for (const sign of ['pointermove', 'keydown', 'focus', 'blur']) addEventListener(sign, () => { if (performance.now() - left > 2000) connect(); });
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', connect);
  document.addEventListener('visibilitychange', connect);
})();
