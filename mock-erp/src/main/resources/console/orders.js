import { pager, search } from './browse.js';
import { calm, el, loading, money, problem, showDetail, table } from './dom.js';
import { ask, data, letsIn } from './erp.js';

/** The orders of the shops, as the API tells them. */
export function show(main) {
  const list = el('div', {});
  const detail = el('section.detail', { 'aria-label': 'The order that was chosen', tabindex: -1 });
  let offset = 0;
  const find = search('Find', 'number, customer, date …', calm(() => {
    offset = 0;
    refresh();
  }));

  function refresh() {
    detail.replaceChildren();
    list.replaceChildren(loading(page(), (content) => content));
  }

  async function page() {
    const orders = await data('orders', { contains: find.value(), offset });
    return [
      table('Orders', ['Number', 'Shop', 'Customer, date, status'], orders.items.map(row)),
      pager(orders, offset, (next) => {
        offset = next;
        refresh();
      }),
    ];
  }

  function row(order) {
    return el('tr', {},
      el('td', {}, el('button.link', { type: 'button', onclick: () => choose(order) }, order.id)),
      el('td', {}, order.within), el('td', {}, order.name));
  }

  async function choose(order) {
    const path = `/api/CustomerOrder?${new URLSearchParams({ ShopCode: order.within, OrderIdentifier: order.id })}`;
    try {
      const found = await ask({ method: 'GET', path, headers: letsIn(order) });
      showDetail(detail,
        el('h2', {}, `Order ${order.id}`), el('p.quiet', {}, el('code', {}, `GET ${path}`)), found.map(whole));
    } catch (failure) {
      showDetail(detail, problem(failure));
    }
  }

  main.append(el('div.row', {}, find.element), el('div.split', {}, list, detail));
  refresh();
}

function whole(order) {
  return [
    table('Lines', ['Product', 'Ordered', 'Delivered', 'Amount'], (order.OrderLines ?? []).map((line) => el('tr', {},
      el('td', {}, el('code', {}, line.ProductIdentifier), ' ', line.ProductDescription),
      el('td.number', {}, line.QuantityOrdered), el('td.number', {}, line.QuantityDelivered),
      el('td.number', {}, money(line.Amount))))),
    el('details', {}, el('summary', {}, 'All of the answer'),
      el('pre.body', { tabindex: 0 }, JSON.stringify(order, null, 2))),
  ];
}
