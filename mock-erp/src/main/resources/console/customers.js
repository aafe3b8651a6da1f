import { pager, picker, search } from './browse.js';
import { calm, el, loading, problem, showDetail, table } from './dom.js';
import { ask, letsIn } from './erp.js';

const PAGE = 25;

/** The customers of a tenant, as its API tells them. */
export function show(main) {
  const list = el('div', {});
  const detail = el('section.detail', { 'aria-label': 'The customer that was chosen', tabindex: -1 });
  let offset = 0;
  const begin = () => {
    offset = 0;
    refresh();
  };
  const find = search('Find', 'name, city, e-mail …', calm(begin));
  const tenant = picker('Tenant', 'tenants', begin);

  function refresh() {
    detail.replaceChildren();
    list.replaceChildren(loading(page(), (content) => content));
  }

  async function page() {
    const chosen = await tenant.chosen();
    if (chosen === undefined) {
      return el('p.empty', {}, 'There is no such tenant.');
    }
    const { items, paging } = await ask(question(chosen));
    return [
      table('Customers', ['Name', 'Type', 'E-mail', 'City', 'External id', 'Changed'],
        items.map((customer) => row(customer, chosen))),
      pager({ total: paging.totalCount, items }, offset, (next) => {
        offset = next;
        refresh();
      }),
    ];
  }

  function question(chosen) {
    // Pages are numbered from the one that the mock is set to; the first is told in the answer.
    const number = Math.floor(offset / PAGE) + first;
    const path = `${customers(chosen)}${find.value() === '' ? '' : '/search'}?pageNumber=${number}&pageSize=${PAGE}`;
    return find.value() === ''
      ? { method: 'GET', path, headers: letsIn(chosen) }
      : { method: 'POST', path, headers: letsIn(chosen), body: { query: find.value() } };
  }

  function row(customer, chosen) {
    return el('tr', {},
      el('td', {}, el('button.link', { type: 'button', onclick: () => choose(customer.customerUid, chosen) },
        customer.displayName || customer.companyName || `${customer.firstname} ${customer.lastname}`)),
      el('td', {}, customer.customerType), el('td', {}, customer.email), el('td', {}, customer.city),
      el('td', {}, customer.externalId),
      el('td', {}, customer.lastModifiedAt ? new Date(customer.lastModifiedAt).toLocaleDateString() : ''));
  }

  async function choose(customerUid, chosen) {
    const path = `${customers(chosen)}/${encodeURIComponent(customerUid)}`;
    try {
      const customer = await ask({ method: 'GET', path, headers: letsIn(chosen) });
      showDetail(detail,
        el('h2', {}, customerUid),
        el('p.quiet', {}, el('code', {}, `GET ${path}`)),
        el('pre.body', { tabindex: 0 }, JSON.stringify(customer, null, 2)));
    } catch (failure) {
      showDetail(detail, problem(failure));
    }
  }

  let first = 1;
  main.append(el('div.row', {}, tenant.element, find.element), el('div.split', {}, list, detail));
  tenant.start()
    .then(async () => {
      const chosen = await tenant.chosen();
      if (chosen !== undefined) {
        const { paging } = await ask({ method: 'GET', path: `${customers(chosen)}?pageSize=1`, headers: letsIn(chosen) });
        first = paging.pageNumber;
      }
    })
    .then(refresh);
}

function customers(tenant) {
  return `/v2/tenants/${encodeURIComponent(tenant.id)}/customers`;
}
