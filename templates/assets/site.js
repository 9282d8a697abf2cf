// What makes reading easier; without it every page works all the same.
(() => {
  const menus = document.querySelectorAll('.masthead details');
  const typing = target => target.closest('input, textarea, select, [contenteditable]');
  const shown = element => element?.offsetParent ? element : null;

  addEventListener('keydown', event => {
    if (event.key === 'Escape') menus.forEach(menu => {
      if (!menu.open) return;
      menu.open = false;
      menu.firstElementChild.focus();
    });
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const box = shown(document.getElementById('find')) ?? shown(document.getElementById('search-words')) ?? shown(document.querySelector('.find button'));
    if (!box) return;
    event.preventDefault();
    box.focus();
    if (box.select) box.select();
    else box.click();
  });

  addEventListener('click', event => menus.forEach(menu => { if (!menu.contains(event.target)) menu.open = false; }));

  // What is folded is shown where an address leads to it.
  const unfold = () => {
    const folded = document.querySelector('details:target');
    if (folded) folded.open = true;
  };
  addEventListener('hashchange', unfold);
  unfold();

  document.querySelectorAll('[data-copy]').forEach(button => {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const field = document.getElementById(button.dataset.copy);
      field.select();
      navigator.clipboard.writeText(field.value).then(() => { button.textContent = button.dataset.done; });
    });
  });

  // On paper, an address that is the text of its link is not written twice.
  addEventListener('beforeprint', () => document.querySelectorAll('.prose a').forEach(link => link.toggleAttribute('data-bare', link.textContent === link.getAttribute('href'))));

  // The front door leads to the reader's language, but not whoever comes back to it from a page of the site.
  const front = document.querySelector('[data-front]');
  if (front && !location.hash && !(document.referrer && new URL(document.referrer).origin === location.origin)) {
    const doors = [...front.querySelectorAll('a[hreflang]')];
    for (const told of navigator.languages ?? []) {
      const wanted = told.replace(/^zh-(tw|hk|mo)\b/i, 'zh-Hant');
      const near = doors.find(door => wanted.toLowerCase().startsWith(door.hreflang.toLowerCase()) && door.hreflang.includes('-'))
        ?? doors.find(door => door.hreflang.split('-')[0] === wanted.split('-')[0]);
      if (!near) continue;
      location.replace(near.href);
      break;
    }
  }
})();
