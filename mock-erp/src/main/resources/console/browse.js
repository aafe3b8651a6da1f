import { calm, el } from './dom.js';
import { data } from './erp.js';

const PAGE = 25;

/** A field to search in. */
export function search(label, placeholder, changed) {
  const id = `search-${label.toLowerCase()}`;
  const input = el('input', { type: 'search', id, placeholder, size: 28, oninput: changed });
  return { element: el('span.field', {}, el('label', { for: id }, label), input), value: () => input.value.trim() };
}

/** A field to choose one thing of a kind in, of which there may be many. */
export function picker(label, kind, changed) {
  const id = `pick-${kind}`;
  const options = el('datalist', { id: `${id}-list` });
  const input = el('input', {
    id, list: `${id}-list`, autocomplete: 'off', spellcheck: 'false', oninput: calm(suggest), onchange: changed,
  });

  async function suggest() {
    const { items } = await data(kind, { contains: input.value.trim() });
    options.replaceChildren(...items.map((item) => el('option', { value: item.id }, item.name)));
  }

  return {
    element: el('span.field', {}, el('label', { for: id }, label), input, options),
    /** Chooses the first of them. */
    async start() {
      const { items } = await data(kind, { limit: 1 });
      input.value = items[0]?.id ?? '';
      await suggest();
    },
    /** The one that is chosen; undefined if there is none of that identifier. */
    async chosen() {
      const { items } = await data(kind, { contains: input.value.trim(), limit: 500 });
      return items.find((item) => item.id === input.value.trim());
    },
  };
}

/** Where in a list one is, and the ways on and back. */
export function pager({ total, items }, offset, turn) {
  const last = offset + items.length;
  return el('p.row', {},
    el('button', { type: 'button', disabled: offset === 0, onclick: () => turn(Math.max(0, offset - PAGE)) }, 'Previous'),
    el('span', {}, total === 0 ? 'None' : `${offset + 1} to ${last} of ${total}`),
    el('button', { type: 'button', disabled: last >= total, onclick: () => turn(offset + PAGE) }, 'Next'));
}
