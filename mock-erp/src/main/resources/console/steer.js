import { el, loading, notify, table } from './dom.js';
import { control, controlJson, sandbox } from './erp.js';
import { faults } from './faults.js';

/** What changes how the ERP behaves in this sandbox: its data, its clock, its faults; and the sandboxes there are. */
export function show(main) {
  main.append(
    section('This sandbox', resetting()),
    section('Clock', clock()),
    section('Faults', faults()),
    section('All sandboxes', sandboxes()));
}

function section(title, content) {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return el('section.card', { 'aria-labelledby': id }, el('h2', { id }, title), content);
}

function resetting() {
  return el('p.row', {},
    el('button', {
      type: 'button',
      onclick: async () => {
        await control('reset', { method: 'POST' });
        notify(`The sandbox ${sandbox} is as new.`);
        dispatchEvent(new HashChangeEvent('hashchange'));
      },
    }, `Reset ${sandbox}`),
    el('span.quiet', {},
      'Customers, data and clock are as at the start; the faults, stubs and requests that came since are gone. '
      + 'Numbers of requests go on.'));
}

function clock() {
  const place = el('div', {});
  const input = el('input', { id: 'clock-setting', required: true, autocomplete: 'off', spellcheck: 'false', size: 26 });

  function refresh(promise) {
    place.replaceChildren(loading(promise, (state) => {
      input.value = state.clock;
      return el('p', {}, 'It shows ', el('b', {}, state.now), ' (', el('code', {}, state.clock), ').');
    }));
  }

  const set = (value) => refresh(controlJson('clock', { method: 'PUT', body: { clock: value } }));
  refresh(controlJson('clock'));
  return [
    place,
    el('form.row', {
      onsubmit: (event) => {
        event.preventDefault();
        set(input.value);
      },
    },
    el('label', { for: 'clock-setting' }, 'Let it go'), input, el('button', {}, 'Set'),
    el('button', { type: 'button', onclick: () => set(new Date().toISOString()) }, 'Stop it now'),
    el('button', { type: 'button', onclick: () => set('P1D') }, 'A day ahead'),
    el('button', { type: 'button', onclick: () => refresh(controlJson('clock', { method: 'DELETE' })) },
      'As at the start')),
    el('p.quiet', {}, el('code', {}, 'running'), ', so long after the machine’s (', el('code', {}, 'PT36H'), ', ',
      el('code', {}, '-P1D'), '), or stopped (', el('code', {}, '2026-03-02T09:15:30Z'), ').'),
  ];
}

function sandboxes() {
  const place = el('div', {});

  function refresh() {
    place.replaceChildren(loading(controlJson('sandboxes'), (list) => table('Sandboxes',
      ['Name', 'Made', 'Last used', 'Customers written', 'Data', 'Actions'], list.sandboxes.map(row))));
  }

  function row({ name, createdAt, lastUsedAt, writtenCustomers, ownFixtures }) {
    return el('tr', {},
      el('td', {}, el('a', { href: name === 'default' ? '/#steer' : `/?sandbox=${encodeURIComponent(name)}#steer` }, name),
        name === sandbox && el('span.tag', {}, 'shown')),
      el('td', {}, new Date(createdAt).toLocaleString()), el('td', {}, new Date(lastUsedAt).toLocaleString()),
      el('td.number', {}, writtenCustomers), el('td', {}, ownFixtures ? 'its own' : 'shared'),
      el('td', {}, name !== 'default' && el('button', {
        type: 'button',
        'aria-label': `Forget ${name}`,
        onclick: async () => {
          await control(`sandboxes/${encodeURIComponent(name)}`, { method: 'DELETE' });
          refresh();
        },
      }, 'Forget')));
  }

  refresh();
  return place;
}
