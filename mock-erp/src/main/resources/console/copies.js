/** A recorded request in the forms of other tools. */

/** What a client or a connection adds, which no expectation is about. */
const OF_THE_CLIENT = new Set(['host', 'user-agent', 'accept-encoding', 'accept-language', 'connection',
  'content-length', 'content-type', 'accept', 'x-sandbox', 'date', 'origin', 'referer', 'cache-control', 'pragma']);

/** What a connection, or a stub, adds to an answer, and those of a copy add anew. */
const ADDED = new Set(['date', 'content-length', 'transfer-encoding', 'connection', 'keep-alive',
  'matched-stub-id', 'matched-stub-name']);

/** What hides a credential in the journal. */
const HIDDEN = '…';

/** Why a request cannot be copied as a stub, in a sentence; null if it can. */
export function noStub(entry) {
  const cut = [['request', entry.request], ['answer', entry.response]].find(([, { body }]) => body?.cut);
  return cut === undefined ? null : `The journal keeps the beginning of the body of the ${cut[0]} only.`;
}

/** Why a request cannot be copied as an interaction of a pact, in a sentence; null if it can. */
export function noPact(entry) {
  if (brokenBy(entry) !== null) {
    return 'A pact is about whole answers; this one was broken off.';
  }
  return [entry.request, entry.response].some(({ body }) => body?.base64 !== undefined)
    ? 'A pact is about JSON and text; this has a body that is neither.'
    : noStub(entry);
}

/** A stub that gives the recorded answer to the same request, as WireMock's admin API takes it. */
export function wireMockStub(entry) {
  return without({
    name: `${entry.operation ?? entry.method} ${entry.status}`,
    request: without({
      method: entry.method,
      urlPath: pathOf(entry),
      queryParameters: parameters(entry, (values) => (values.length === 1
        ? { equalTo: values[0] }
        : { hasExactly: values.map((value) => ({ equalTo: value })) })),
      headers: own(entry.request, (value) => ({ equalTo: value })),
      bodyPatterns: bodyPatterns(entry.request),
    }),
    response: stubAnswer(entry),
  });
}

function bodyPatterns({ body }) {
  if (body?.base64 !== undefined) {
    return [{ binaryEqualTo: body.base64 }];
  }
  const content = contentOf({ body });
  return content && [content.json === undefined ? { equalTo: content.text } : { equalToJson: content.text }];
}

function stubAnswer(entry) {
  const fault = brokenBy(entry);
  return fault === null
    ? without({ status: entry.status, headers: answerHeaders(entry, (values) => values), ...answerBody(entry.response) })
    : { fault };
}

function answerBody({ body }) {
  if (body?.base64 !== undefined) {
    return { base64Body: body.base64 };
  }
  const content = contentOf({ body });
  if (content === undefined) {
    return {};
  }
  // As JSON it is easier to edit; where numbers would not be the same it is text.
  return JSON.stringify(content.json) === content.text ? { jsonBody: content.json } : { body: content.text };
}

/** What WireMock calls how the connection was broken; null if it was not. */
function brokenBy({ status, stub, faults = [] }) {
  if (stub?.fault !== undefined) {
    return stub.fault;
  }
  if (status === 0) {
    return 'EMPTY_RESPONSE';
  }
  return faults.some(({ kinds }) => kinds.includes('truncate')) ? 'MALFORMED_RESPONSE_CHUNK' : null;
}

/** An interaction of a pact of version 3. */
export function pactInteraction(entry) {
  return {
    description: `${entry.operation ?? `${entry.method} ${entry.path}`} answers ${entry.status}`,
    request: without({
      method: entry.method,
      path: pathOf(entry),
      query: parameters(entry, (values) => values),
      headers: withContentType(entry.request, own(entry.request, (value) => value)),
      body: pactBody(entry.request),
    }),
    response: without({
      status: entry.status,
      headers: answerHeaders(entry, (values) => values.join(', ')),
      body: pactBody(entry.response),
    }),
  };
}

function pactBody(message) {
  const body = contentOf(message);
  return body && (body.json === undefined ? body.text : body.json);
}

/** A body as text, and as JSON if it is that; undefined if there is none. */
function contentOf({ body }) {
  if (body?.text === undefined || body.text === '') {
    return undefined;
  }
  try {
    return { text: body.text, json: JSON.parse(body.text) };
  } catch {
    return { text: body.text };
  }
}

/** What the contracts know of the path, as it was sent: that without a sandbox. */
function pathOf({ path }) {
  return path.replace(/^\/sandbox\/[^/]*(?=\/)/, '');
}

function parameters(entry, shape) {
  if (entry.query === undefined) {
    return undefined;
  }
  const query = new URLSearchParams(entry.query);
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, shape(query.getAll(name))]));
}

/** The headers that a shop chose itself, without credentials, which are not kept. */
function own(message, shape) {
  const chosen = message.headers.filter(({ name, value }) => !OF_THE_CLIENT.has(name.toLowerCase())
    && !name.toLowerCase().startsWith('sec-') && !value.includes(HIDDEN));
  return chosen.length === 0
    ? undefined
    : Object.fromEntries(chosen.map(({ name, value }) => [name, shape(value)]));
}

/** The headers of the answer; those of one name together, credentials left out. */
function answerHeaders({ response }, together) {
  const names = new Map();
  response.headers
    .filter(({ name, value }) => !ADDED.has(name.toLowerCase()) && !value.includes(HIDDEN))
    .forEach(({ name, value }) => names.set(name, [...(names.get(name) ?? []), value]));
  return names.size === 0
    ? undefined
    : Object.fromEntries([...names].map(([name, values]) => [name, values.length === 1 ? values[0] : together(values)]));
}

function withContentType(message, headers) {
  const type = message.headers.find(({ name }) => name.toLowerCase() === 'content-type');
  return type === undefined ? headers : { ...headers, 'Content-Type': type.value };
}

/** Without what is undefined. */
function without(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
