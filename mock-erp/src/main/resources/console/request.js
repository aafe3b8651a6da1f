import { copyButton, el, pretty, table } from './dom.js';
import { control } from './erp.js';
import { noPact, noStub, pactInteraction, wireMockStub } from './copies.js';

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
    notInContract(entry),
    el('p.row', {},
      copyButton('Copy as curl', async () => (await control(`journal/${entry.id}/curl`, { accept: 'text/plain' })).text()),
      noStub(entry) === null && copyButton('Copy as WireMock stub', () => json(wireMockStub(entry))),
      noPact(entry) === null && copyButton('Copy as Pact interaction', () => json(pactInteraction(entry)))),
    notCopied('a WireMock stub', noStub(entry)),
    notCopied('a Pact interaction', noPact(entry)),
    message('Request', entry.request),
    message('Answer', entry.response),
  ];
}

function notCopied(form, reason) {
  return reason !== null && el('p.quiet', {}, `Not to be copied as ${form}: `, reason);
}

/** What was done to a request that the ERP would not have done of itself. */
export function byDemand(entry) {
  const kinds = (entry.faults ?? []).flatMap((fault) => fault.kinds);
  return [
    entry.stub && el('span.tag', {}, `by stub: ${entry.stub.name ?? entry.stub.id}`),
    kinds.length > 0 && el('span.tag', {}, `on demand: ${kinds.join(', ')}`),
  ];
}

/** What the request has that the contract does not name, which may be misspelt; null if it has no such thing. */
export function notInContract({ unknown = [] }) {
  return unknown.length === 0
    ? null
    : el('span.reason.quiet', {}, 'Not named by the contract: ', el('code', {}, unknown.join(', ')), '.');
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
