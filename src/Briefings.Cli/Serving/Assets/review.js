// Keys of the page of questions, and the words of the text that a field was read from.
(() => {
  'use strict';
  // The script is read before the page, so that no key is lost that is pressed while the page comes in.
  const loaded = new Promise(resolve => addEventListener('DOMContentLoaded', resolve, { once: true }));

  const press = key => {
    const asked = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    asked?.click();
    return asked !== null;
  };

  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type=checkbox]), textarea, select')) return;
    if (document.readyState === 'loading') loaded.then(() => press(event.key));
    else if (press(event.key)) event.preventDefault();
  });

  // A range of each place where the words are; what the text has in other spaces is found too.
  const find = words => {
    const wanted = words.replace(/^…|…$/g, '').trim();
    if (wanted.length < 2) return [];
    const found = [];
    for (const paragraph of document.querySelectorAll('.body p')) {
      const text = paragraph.firstChild;
      const at = text ? text.data.indexOf(wanted) : -1;
      if (at < 0) continue;
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + wanted.length);
      found.push(range);
    }
    return found;
  };

  const show = (ranges, scrolls) => {
    if (!('highlights' in CSS)) return;
    CSS.highlights.set('evidence', new Highlight(...ranges));
    if (scrolls && ranges.length) ranges[0].startContainer.parentElement.scrollIntoView({ block: 'nearest' });
  };

  loaded.then(() => {
    const asked = [...document.querySelectorAll('span[data-words]')].flatMap(span => span.textContent.split(' | ')).flatMap(find);
    show(asked, false);
    document.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
    for (const input of document.querySelectorAll('input[data-words]')) {
      input.addEventListener('focus', () => {
        const words = input.dataset.words || input.value;
        show(find(words), true);
      });
    }
  });
})();
