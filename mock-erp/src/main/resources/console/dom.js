/** Elements are made of text, never of markup: what they show comes from requests and fixtures. */

/**
 * An element.
 *
 * @param {string} name its tag, with classes such as "p.quiet"
 * @param {object} [properties] attributes; those that begin with "on" are listeners
 * @param children elements, texts, lists of them; null and false are left out
 */
export function el(name, properties = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) {
    element.className = classes.join(' ');
  }
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A table with a caption that is read, and a head. */
export function table(caption, columns, rows) {
  return el('div.scroll', { tabindex: 0, role: 'region', 'aria-label': caption },
    el('table', {},
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, columns.map((column) => el('th', { scope: 'col' }, column)))),
      el('tbody', {}, rows)));
}

/** A button that copies a text, which is made when it is pressed. */
export function copyButton(label, text) {
  const button = el('button', { type: 'button', onclick: async () => {
    await copy(await text());
    notify('Copied.');
  } }, label);
  return button;
}

async function copy(text) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  // A mock that is reached under another name than localhost has no clipboard: browsers keep it for safe origins.
  const area = el('textarea.offscreen', {});
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

/** Shows the one of a list that was chosen, beside the list or below it, and goes there. */
export function showDetail(place, ...content) {
  place.replaceChildren(...content.flat(Infinity).filter(Boolean));
  place.focus({ preventScroll: true });
  if (!matchMedia('(min-width: 70rem)').matches) {
    place.scrollIntoView();
  }
}

/** An amount of money or a price, with its cents. */
export function money(amount) {
  return amount === undefined || amount === null
    ? ''
    : new Intl.NumberFormat(undefined, { style: 'currency', currency: 'EUR', maximumFractionDigits: 6 }).format(amount);
}

/** Says something to everybody, screen readers too, for a while. */
export function notify(text, kind = 'note') {
  const notice = el(`p.${kind}`, {}, text);
  document.getElementById('notices').replaceChildren(notice);
  setTimeout(() => notice.remove(), kind === 'wrong' ? 10000 : 3000);
}

/** What went wrong, as the mock says it. */
export function problem(failure) {
  return el('div.wrong', { role: 'alert' },
    el('p', {}, failure.message),
    (failure.violations ?? []).length > 0
      && el('ul', {}, failure.violations.map((violation) => el('li', {}, violation.message,
        violation.expected && ` Expected ${violation.expected}, came ${violation.actual}.`))));
}

/** Shows what a promise brings, or why it does not, in the place of "Loading". */
export function loading(promise, show) {
  const place = el('div', { 'aria-busy': 'true' }, el('p.quiet', {}, 'Loading …'));
  promise.then(show)
    .catch(problem)
    .then((content) => {
      place.replaceChildren(...[content].flat(Infinity).filter(Boolean));
      place.removeAttribute('aria-busy');
    });
  return place;
}

/** Calls a function once its caller has been quiet for a moment. */
export function calm(action, milliseconds = 200) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...values), milliseconds);
  };
}

/** A text that is JSON with its members on lines of their own; any other as it is. */
export function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
