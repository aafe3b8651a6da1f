import { el, notify, problem } from './dom.js';
import { control, controlJson, sandbox, useToken } from './erp.js';

/** Each view is a module of its own, which is loaded when it is opened. */
const VIEWS = {
  start: 'Start',
  requests: 'Requests',
  products: 'Products',
  customers: 'Customers',
  orders: 'Orders',
  steer: 'Steer',
  contracts: 'Contracts',
};

const main = document.getElementById('main');
let leave = () => {};

function current() {
  const name = location.hash.slice(1).split('/')[0];
  return Object.hasOwn(VIEWS, name) ? name : 'start';
}

function showNavigation() {
  const links = Object.entries(VIEWS).map(([name, title]) => el('li', {},
    el('a', { href: `#${name}`, 'aria-current': name === current() ? 'page' : null }, title)));
  document.getElementById('views').replaceChildren(...links);
}

async function show() {
  const name = current();
  leave();
  leave = () => {};
  showNavigation();
  document.title = `${VIEWS[name]} – Mock ERP${sandbox === 'default' ? '' : ` (${sandbox})`}`;
  main.replaceChildren(el('h1', {}, VIEWS[name]));
  try {
    const view = await import(`./${name}.js`);
    if (name === current()) {
      // A view may tell what is to end when it is left, such as a stream of events.
      leave = view.show(main) ?? leave;
    }
  } catch (failure) {
    main.append(problem(failure));
  }
}

function askForToken(failure) {
  const input = el('input', { id: 'token', type: 'password', autocomplete: 'off', required: true });
  main.replaceChildren(
    el('h1', {}, 'This mock wants its token'),
    el('p', {}, failure.message, ' It was started with ', el('code', {}, 'control.token'), '.'),
    el('form.row', {
      onsubmit: async (event) => {
        event.preventDefault();
        useToken(input.value);
        await begin();
      },
    }, el('label', { for: 'token' }, 'Token'), input, el('button', {}, 'Open')));
  input.focus();
}

async function begin() {
  try {
    const { version } = await controlJson('health');
    document.getElementById('version').textContent = version;
    await listSandboxes();
  } catch (failure) {
    if (failure.status === 401) {
      askForToken(failure);
    } else {
      main.replaceChildren(el('h1', {}, 'Mock ERP'), problem(failure));
    }
    return;
  }
  window.addEventListener('hashchange', () => {
    show();
    main.focus();
  });
  // A page that the browser keeps for the way back would keep its stream as well, and of connections it has but six.
  window.addEventListener('pagehide', () => leave());
  window.addEventListener('pageshow', ({ persisted }) => persisted && show());
  await show();
}

async function listSandboxes() {
  const { sandboxes } = await (await control('sandboxes')).json();
  document.getElementById('sandboxes')
    .replaceChildren(...sandboxes.map(({ name }) => el('option', { value: name })));
}

document.getElementById('sandbox').value = sandbox === 'default' ? '' : sandbox;
document.getElementById('sandbox-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const name = document.getElementById('sandbox').value || 'default';
  const url = new URL(location.href);
  url.searchParams.delete('sandbox');
  if (name !== 'default') {
    url.searchParams.set('sandbox', name);
  }
  location.assign(url);
});
window.addEventListener('unhandledrejection', (event) => {
  notify(event.reason?.message ?? String(event.reason), 'wrong');
});

begin();
