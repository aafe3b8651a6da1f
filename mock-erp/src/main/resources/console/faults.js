import { el, loading, notify, problem, table } from './dom.js';
import { control, controlJson } from './erp.js';

/** What can go wrong, and the fields that say how. */
const KINDS = {
  slow: ['answers late', ({ milliseconds }) => ({ delay: { fixed: Number(milliseconds) } }), ['milliseconds', '2000']],
  status: ['answers with a status', ({ status }) => ({ status: Number(status) }), ['status', '503']],
  limit: ['has enough of you (429)', ({ seconds }) => ({ status: 429, retryAfter: Number(seconds) }), ['seconds', '5']],
  reset: ['closes the connection', () => ({ connection: 'reset' })],
  truncate: ['breaks off', () => ({ connection: 'truncate' })],
  dribble: ['dribbles', ({ milliseconds }) => ({ dribble: { pieces: 5, milliseconds: Number(milliseconds) } }),
    ['milliseconds', '3000']],
  malformed: ['answers with broken JSON', () => ({ malformed: true })],
  catalogue: ['breaks the contract', ({ fault }) => ({ catalogue: fault }), ['fault', '']],
};

/** The faults of the sandbox, to add and to take away. */
export function faults() {
  const active = el('div', {});
  const refresh = () => active.replaceChildren(loading(controlJson('faults'), list));

  function list({ faults: rules, mistakes = [] }) {
    return [
      ...mistakes.map((mistake) => el('p.wrong', {}, mistake)),
      rules.length === 0
        ? el('p.empty', {}, 'None: the ERP behaves.')
        : table('Faults', ['What', 'Where', 'How often', 'Happened', 'Actions'], rules.map(row)),
    ];
  }

  function row({ id, applied, over, rule }) {
    const { operations, probability, times, seconds, ...what } = rule;
    const often = [probability !== undefined && `${probability * 100} %`, times !== undefined && `${times} times`,
      seconds !== undefined && `for ${seconds} s`].filter(Boolean).join(', ') || 'always';
    return el('tr', {},
      el('td', {}, el('code', {}, JSON.stringify(what))), el('td', {}, operations?.join(', ') ?? 'everywhere'),
      el('td', {}, often), el('td.number', {}, applied, over && el('span.tag', {}, 'over')),
      el('td', {}, el('button', {
        type: 'button',
        'aria-label': `Take fault ${id} away`,
        onclick: async () => {
          await control(`faults/${id}`, { method: 'DELETE' });
          refresh();
        },
      }, 'Take away')));
  }

  refresh();
  return [active, form(refresh)];
}

function form(added) {
  const place = el('div', {});
  const kind = select('fault-kind', Object.entries(KINDS).map(([name, [title]]) => [name, title]));
  const operation = select('fault-operation', [['', 'every operation']]);
  const field = el('span.field', {});
  const often = number('fault-probability', 'Of the requests, %', '100', 0, 100);
  const times = number('fault-times', 'At most, times', '', 1);
  kind.addEventListener('change', showField);
  showField();
  fill(operation);

  function showField() {
    const [name, value] = KINDS[kind.value][2] ?? [];
    field.replaceChildren(...(name === undefined ? []
      : name === 'fault' ? catalogue() : [el('label', { for: 'fault-value' }, name[0].toUpperCase() + name.slice(1)),
        el('input', { id: 'fault-value', name, type: 'number', min: 0, value, required: true })]));
  }

  async function add(event) {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(event.target));
    const rule = KINDS[kind.value][1](values);
    if (operation.value !== '') {
      rule.operations = [operation.value];
    }
    if (often.input.value !== '100') {
      rule.probability = Number(often.input.value) / 100;
    }
    if (times.input.value !== '') {
      rule.times = Number(times.input.value);
    }
    try {
      await control('faults', { method: 'POST', body: rule });
      place.replaceChildren();
      notify('The ERP has that fault now.');
      added();
    } catch (failure) {
      place.replaceChildren(problem(failure));
    }
  }

  return el('form', { onsubmit: add },
    el('div.row', {},
      el('span.field', {}, el('label', { for: 'fault-kind' }, 'The ERP'), kind), field,
      el('span.field', {}, el('label', { for: 'fault-operation' }, 'To'), operation),
      often.element, times.element, el('button', {}, 'Add')),
    place);
}

function select(id, options) {
  return el('select', { id }, options.map(([value, title]) => el('option', { value }, title)));
}

function number(id, label, value, min, max) {
  const input = el('input', { id, type: 'number', value, min, max });
  return { input, element: el('span.field', {}, el('label', { for: id }, label), input) };
}

/** Every operation of every ERP. */
async function fill(operation) {
  const { contracts } = await controlJson('contracts');
  for (const { api, title } of contracts.filter((contract) => contract.api !== 'control')) {
    const { paths } = await controlJson(`contracts/${api}/openapi`);
    const ids = Object.values(paths).flatMap((path) => Object.values(path)).map((one) => one.operationId).filter(Boolean);
    operation.append(el('optgroup', { label: title }, ids.map((id) => el('option', { value: id }, id))));
  }
}

/** A field for the name of a fault, with what there is. */
function catalogue() {
  const options = el('datalist', { id: 'fault-names' });
  controlJson('faults/catalogue').then(({ faults: known }) => options.append(...known
    .filter(({ offered }) => offered)
    .map(({ name, breaks }) => el('option', { value: name }, breaks))));
  return [el('label', { for: 'fault-value' }, 'Fault'),
    el('input', { id: 'fault-value', name: 'fault', list: 'fault-names', required: true, autocomplete: 'off', size: 40 }),
    options];
}
