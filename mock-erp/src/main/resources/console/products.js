import { calm, el, loading, money, table } from './dom.js';
import { ask, data, letsIn } from './erp.js';
import { pager, picker, search } from './browse.js';

const STOCK = { 1: ['in stock', 'green'], 2: ['out of stock, soon back', 'orange'], 3: ['out of stock', 'red'] };

/** The products, with the prices of a customer. */
export function show(main) {
  const list = el('div', {});
  let offset = 0;
  const find = search('Find', 'number or description', calm(() => {
    offset = 0;
    refresh();
  }));
  const account = picker('Prices for', 'accounts', refresh);

  function refresh() {
    list.replaceChildren(loading(page(), (content) => content));
  }

  async function page() {
    const products = await data('products', { contains: find.value(), offset });
    const rows = await rowsOf(products.items, await account.chosen());
    return [
      table('Products', ['Number', 'Own number', 'Description', 'Net price', 'VAT', 'Stock'], rows),
      pager(products, offset, (next) => {
        offset = next;
        refresh();
      }),
    ];
  }

  main.append(el('div.row', {}, account.element, find.element), list);
  account.start().then(refresh);
}

async function rowsOf(items, account) {
  if (items.length === 0) {
    return [];
  }
  const question = (operation) => ({
    method: 'POST',
    path: `/Shoxl/v1/${operation}`,
    headers: letsIn(items[0]),
    body: { accountNumber: account.id, productNumbers: items.map(({ id }) => id) },
  });
  const [told, own] = account === undefined
    ? [[], {}]
    : await Promise.all([ask(question('GetProductInformations')), ask(question('GetCustomerProducts'))]);
  const facts = new Map(told.map((fact) => [fact.productNumber, fact]));
  const numbers = new Map((own.customerProducts ?? []).map((pair) => [pair.productNumber, pair.ownProductNumber]));
  return items.map((item) => row(item, facts.get(item.id) ?? {}, numbers.get(item.id)));
}

function row(item, fact, ownNumber) {
  const [says, colour] = STOCK[fact.stockIndicationCode] ?? ['not told', 'grey'];
  return el('tr', {},
    el('td', {}, el('code', {}, item.id)),
    el('td', {}, ownNumber ?? ''),
    el('td', {}, item.name,
      fact.endOfLife && el('span.tag', {}, 'end of life'), fact.tempNotAvailable && el('span.tag', {}, 'not available')),
    el('td', {}, (fact.quantityDiscountPrices ?? []).map((price) => priceLine(price, fact))),
    el('td.number', {}, fact.taxPercentage === undefined || fact.taxPercentage === null ? '' : `${fact.taxPercentage} %`),
    el('td', {}, el(`span.dot.${colour}`, { 'aria-hidden': 'true' }), ' ',
      fact.stock === undefined || fact.stock === null ? '' : `${fact.stock} ${fact.baseUnit ?? ''}, `, says));
}

function priceLine(price, { priceUnit, baseUnit }) {
  const per = priceUnit > 1 ? ` per ${priceUnit} ${baseUnit}` : '';
  const to = price.toQuantity === undefined || price.toQuantity === null ? ' on' : `–${price.toQuantity}`;
  return el('div.price', {},
    el('span.quiet', {}, `${price.fromQuantity}${to}`), ' ',
    el('b', {}, money(price.nettoPricePerItemExclVat)), per);
}
