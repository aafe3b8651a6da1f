import { copyButton, el, pretty, table } from './dom.js';
import { control } from './erp.js';
import { notCopied, pactInteraction, wireMockStub } from './copies.js';

/** One request, what was wrong with it, and what was answered. */
export function details(entry) {
  const query = entry.query === undefined ? '' : `?${entry.query}`;
  return [
    el('h2', {}, `${entry.method} ${entry.path}${query}`),
    el('p', {},
      el('b', {}, `${entry.status}`), entry.operation === undefined ? '' : ` from ${entry.operation}`,
      ` in ${entry.milliseconds} ms`),
    (entry.refused || entry.violations.length > 0) && wrong(entry),
    byDemand(entry),
    unknown(entry),
    el('p.row', {},
      copyButton('Copy as curl', async () => (await control(`journal/${entry.id}/curl`, { accept: 'text/plain' })).text()),
      copyAs('WireMock stub', wireMockStub, entry),
      copyAs('Pact interaction', pactInteraction, entry)),
    message('Request', entry.request),
    message('Answer', entry.response),
  ];
}

/** What was done to a request that the ERP would not have done of itself; null if nothing was. */
export function byDemand(entry) {
  const kinds = (entry.faults ?? []).flatMap((fault) => fault.kinds);
  const stub = entry.stub && `stub ${entry.stub.name ?? entry.stub.id}`;
  const done = [stub, kinds.length > 0 && `on demand: ${kinds.join(', ')}`].filter(Boolean);
  return done.length === 0 ? null : el('span.tag', {}, done.join('; '));
}

/** What the contract does not name, which may be misspelt; null if it names all. */
export function unknown(entry) {
  return entry.unknown === undefined ? null : el('span.tag', {}, `not in the contract: ${entry.unknown.join(', ')}`);
}

function copyAs(form, write, entry) {
  const reason = notCopied(entry, form);
  return reason === undefined
    ? copyButton(`Copy as ${form}`, () => json(write(entry)))
    : el('span.quiet', {}, reason);
}

function json(value) {
  return JSON.stringify(value, null, 2);
}

function wrong(entry) {
  return el('div.wrong', {},
    entry.refused
      ? el('p', {}, el('b', {}, 'Refused. '), entry.reason)
      : el('p', {}, el('b', {}, 'Breaks the contract, '), 'though it was answered.'),
    entry.violations.length > 0 && table('What was wrong', ['Where', 'Expected', 'Came', 'Rule'],
      entry.violations.map((violation) => el('tr', {},
        el('td', {}, `${violation.in} `, el('code', {}, violation.pointer)),
        el('td', {}, violation.expected ?? ''),
        el('td', {}, violation.actual ?? ''),
        el('td', {}, el('code', {}, violation.rule))))));
}

function message(title, { headers, body }) {
  return el('section', {},
    el('h3', {}, title),
    el('dl.headers', {}, headers.map(({ name, value }) => [el('dt', {}, name), el('dd', {}, value)])),
    body === undefined
      ? el('p.quiet', {}, 'No body.')
      : [el('pre.body', { tabindex: 0 }, body.text === undefined ? `base64: ${body.base64}` : pretty(body.text)),
        body.cut && el('p.quiet', {}, `Not all of its ${body.length} bytes are kept.`)]);
}
