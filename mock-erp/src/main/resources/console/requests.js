import { calm, el, notify, problem, showDetail } from './dom.js';
import { control, controlJson } from './erp.js';
import { follow } from './live.js';
import { byDemand, details, notInContract } from './request.js';

/** What a page bears; the journal keeps its own number. */
const MOST_ROWS = 1000;

/** The requests of shops as they arrive. */
export function show(main) {
  const rows = el('tbody', {});
  const detail = el('section.detail', { 'aria-label': 'The request that was chosen', tabindex: -1 });
  const state = el('p.quiet', { role: 'status' }, 'Connecting …');
  const empty = el('p.empty', {}, 'No request has come yet. Send one, and it appears here.');
  const onlyRefused = el('input', { type: 'checkbox', id: 'only-refused', onchange: filter });
  const text = el('input', { type: 'search', id: 'filter', placeholder: 'path, operation or status', oninput: filter });
  const pause = el('button', { type: 'button', 'aria-pressed': 'false', onclick: togglePause }, 'Pause');
  let waiting = null;
  let chosen = null;

  function togglePause() {
    const paused = waiting === null;
    pause.setAttribute('aria-pressed', String(paused));
    const arrived = waiting ?? [];
    waiting = paused ? [] : null;
    add(arrived);
  }

  function add(entries) {
    if (waiting !== null) {
      waiting.push(...entries);
      waiting.splice(0, waiting.length - MOST_ROWS);
      return;
    }
    const fresh = entries.slice(-MOST_ROWS).map(row).reverse();
    rows.prepend(...fresh);
    while (rows.rows.length > MOST_ROWS) {
      rows.deleteRow(-1);
    }
    fresh.forEach(hideOrShow);
    empty.hidden = rows.rows.length > 0;
    count();
  }

  // A screen reader hears a number now and then, and not every request of a load test.
  const count = calm(() => {
    const all = rows.rows.length;
    const refused = rows.querySelectorAll('tr[data-refused]').length;
    state.textContent = `${live} ${all} request${all === 1 ? '' : 's'} shown, ${refused} refused.`;
  }, 500);
  let live = '';

  function row(entry) {
    const query = entry.query === undefined ? '' : `?${entry.query}`;
    return el('tr', {
      'data-refused': entry.refused,
      'data-text': `${entry.method} ${entry.path}${query} ${entry.operation ?? ''} ${entry.status}`.toLowerCase(),
    },
    el('td.number', {}, entry.id),
    el('td', {}, el('time', { datetime: entry.at }, new Date(entry.at).toLocaleTimeString())),
    el('td', {}, el('button.link', { type: 'button', onclick: (event) => choose(entry.id, event.target) },
      el('b', {}, entry.method), ' ', entry.path, query)),
    el('td.number', {}, entry.status),
    el('td.number', {}, `${entry.milliseconds} ms`),
    el('td', {}, verdict(entry), byDemand(entry), notInContract(entry)));
  }

  function hideOrShow(line) {
    line.hidden = (onlyRefused.checked && !line.hasAttribute('data-refused'))
      || !line.dataset.text.includes(text.value.trim().toLowerCase());
  }

  function filter() {
    [...rows.rows].forEach(hideOrShow);
  }

  async function choose(id, button) {
    chosen?.removeAttribute('aria-current');
    chosen = button.closest('tr');
    chosen.setAttribute('aria-current', 'true');
    try {
      showDetail(detail, details(await controlJson(`journal/${id}`)));
    } catch (failure) {
      showDetail(detail, problem(failure));
    }
  }

  async function clear() {
    await control('journal', { method: 'DELETE' });
    rows.replaceChildren();
    detail.replaceChildren();
    empty.hidden = false;
    count();
    notify('The journal is empty.');
  }

  async function download() {
    const har = await (await control('journal.har')).blob();
    const link = el('a', { href: URL.createObjectURL(har), download: 'shop.har' });
    link.click();
    URL.revokeObjectURL(link.href);
  }

  main.append(
    el('div.row', {},
      el('label', { for: 'filter' }, 'Find'), text,
      el('label', {}, onlyRefused, ' only refused'),
      pause,
      el('button', { type: 'button', onclick: clear }, 'Clear'),
      el('button', { type: 'button', onclick: download }, 'Save as HAR')),
    state,
    el('div.split', {},
      el('div.scroll', { tabindex: 0, role: 'region', 'aria-label': 'Requests' },
        el('table.requests', {},
          el('thead', {}, el('tr', {}, ['No.', 'Time', 'Request', 'Status', 'Took', 'Verdict']
            .map((title) => el('th', { scope: 'col' }, title)))),
          rows),
        empty),
      detail));
  return follow(add, (how) => {
    live = how === 'live' ? 'Live.' : `Not live: ${how}`;
    count();
  });
}

function verdict(entry) {
  if (entry.refused) {
    return el('span.refused', {}, 'refused', el('span.reason', {}, entry.reason));
  }
  if (!entry.judged) {
    return el('span.quiet', {}, 'not judged');
  }
  return entry.violations.length > 0
    ? el('span.refused', {}, 'breaks the contract', el('span.reason', {}, entry.violations[0].message))
    : el('span.kept', {}, 'keeps the contract');
}
