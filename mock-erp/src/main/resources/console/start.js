import { copyButton, el, loading, pretty } from './dom.js';
import { controlJson, data, letsIn, sandbox, send } from './erp.js';

/** What this ERP is, and a first request for each of its APIs. */
export function show(main) {
  main.append(loading(overview(), (content) => content));
}

async function overview() {
  const [company, { contracts }, requests] = await Promise.all([
    controlJson('fixtures/company/company.json').catch(() => ({})),
    controlJson('contracts'),
    firstRequests(),
  ]);
  return [
    el('p.lead', {}, 'This is the ERP of ', el('b', {}, company.name ?? 'a company'),
      ', to test a web shop against. It computes each answer from its data, keeps what is written, and says everything '
      + 'that is wrong with a request.'),
    sandbox !== 'default' && el('p', {}, 'You look at the sandbox ', el('b', {}, sandbox),
      '. A request is for it that has the header ', el('code', {}, `X-Sandbox: ${sandbox}`), ', or the base URL ',
      el('code', {}, `${location.origin}/sandbox/${sandbox}`), '.'),
    contracts.filter(({ api }) => requests[api] !== undefined)
      .map((contract) => card(contract, requests[contract.api])),
  ];
}

/** Made from the data as they are, so that each of them is answered. */
async function firstRequests() {
  const first = async (kind, limit = 1) => (await data(kind, { limit })).items;
  const [products, [account], [order], [tenant]] = await Promise.all(
    [first('products', 2), first('accounts'), first('orders'), first('tenants')]);
  return {
    shoxl: account && products.length > 0 ? {
      says: 'Prices and stock of products, for a customer.',
      method: 'POST',
      path: '/Shoxl/v1/GetProductInformations',
      headers: letsIn(account),
      body: { accountNumber: account.id, productNumbers: products.map(({ id }) => id) },
    } : null,
    retailnxt: order ? {
      says: 'An order of a customer.',
      method: 'GET',
      path: `/api/CustomerOrder?${new URLSearchParams({ ShopCode: order.within, OrderIdentifier: order.id })}`,
      headers: letsIn(order),
    } : null,
    flowretail: tenant ? {
      says: 'Customers, page by page.',
      method: 'GET',
      path: `/v2/tenants/${encodeURIComponent(tenant.id)}/customers?pageSize=2`,
      headers: letsIn(tenant),
    } : null,
  };
}

function card(contract, request) {
  return el('section.card', { 'aria-labelledby': `api-${contract.api}` },
    el('h2', { id: `api-${contract.api}` }, contract.title, ' ', el('span.quiet', {}, contract.version)),
    request === null
      ? el('p.quiet', {}, 'There are no data to ask it for.')
      : firstRequest(request),
    el('p', {}, el('a', { href: `#contracts/${contract.api}` }, 'Read the contract')));
}

function firstRequest(request) {
  const command = curl(request);
  const answer = el('div', { 'aria-live': 'polite' });
  return [
    el('p', {}, request.says),
    el('pre', { tabindex: 0 }, el('code', {}, command)),
    el('p.row', {},
      copyButton('Copy', () => command),
      el('button', { type: 'button', onclick: async () => answer.replaceChildren(await shown(await send(request))) },
        'Send it')),
    answer,
  ];
}

async function shown(response) {
  const text = await response.text();
  return el('div', {},
    el('p', {}, 'Answered ', el('b', {}, response.status), '. It stands under ',
      el('a', { href: '#requests' }, 'Requests'), ', too.'),
    el('pre.body', { tabindex: 0 }, pretty(text)));
}

function curl({ method, path, headers, body }) {
  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const all = { ...headers, ...(body ? { 'Content-Type': 'application/json' } : {}) };
  if (sandbox !== 'default') {
    all['X-Sandbox'] = sandbox;
  }
  return [`curl -s ${method === 'GET' || body ? '' : `-X ${method} `}${quoted(location.origin + path)}`,
    ...Object.entries(all).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body ? [`-d ${quoted(JSON.stringify(body))}`] : [])].join(' \\\n  ');
}
