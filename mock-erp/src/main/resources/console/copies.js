/** A recorded request in the forms of other tools. */

/** What a client or a connection adds, which no expectation is about. */
const OF_THE_CLIENT = new Set(['host', 'user-agent', 'accept-encoding', 'accept-language', 'connection',
  'content-length', 'content-type', 'accept', 'x-sandbox', 'date', 'origin', 'referer', 'cache-control', 'pragma']);

/** What is of one answer and not of the next. */
const OF_ONE_ANSWER = new Set(['content-type', 'date', 'content-length', 'transfer-encoding', 'connection', 'keep-alive',
  'matched-stub-id', 'matched-stub-name']);

/** What hides a credential in the journal. */
const HIDDEN = '…';

/** Why a copy would not do what was recorded; undefined if it would. */
export function notCopied(entry, form) {
  if (entry.request.body?.cut || entry.response.body?.cut) {
    return `No ${form}: the journal does not have all of the body; see journal.body-bytes.`;
  }
  if (form === 'Pact interaction' && entry.status === 0) {
    return 'No Pact interaction: the connection broke, and a pact is about answers.';
  }
  if (form === 'Pact interaction' && (entry.request.body?.base64 ?? entry.response.body?.base64) !== undefined) {
    return 'No Pact interaction: the body is not text.';
  }
  return undefined;
}

/** A stub that gives the recorded answer to the same request, as WireMock's admin API takes it. */
export function wireMockStub(entry) {
  const body = contentOf(entry.request);
  return without({
    name: `${entry.operation ?? entry.method} ${entry.status}`,
    request: without({
      method: entry.method,
      urlPath: pathOf(entry),
      queryParameters: parameters(entry, (values) => (values.length === 1
        ? { equalTo: values[0] }
        : { hasExactly: values.map((value) => ({ equalTo: value })) })),
      headers: own(entry.request, (value) => ({ equalTo: value })),
      bodyPatterns: body && [bodyPattern(body)],
    }),
    response: entry.status === 0
      ? { fault: 'EMPTY_RESPONSE' }
      : without({ status: entry.status, headers: answerHeaders(entry), ...answerBody(entry) }),
  });
}

function bodyPattern({ json, text, base64 }) {
  if (base64 !== undefined) {
    return { binaryEqualTo: base64 };
  }
  return json === undefined ? { equalTo: text } : { equalToJson: JSON.stringify(json) };
}

function answerBody(entry) {
  const body = contentOf(entry.response);
  if (body === undefined) {
    return {};
  }
  if (body.base64 !== undefined) {
    return { base64Body: body.base64 };
  }
  return body.json === undefined ? { body: body.text } : { jsonBody: body.json };
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
    response: without({ status: entry.status, headers: answerHeaders(entry), body: pactBody(entry.response) }),
  };
}

function pactBody(message) {
  const body = contentOf(message);
  return body && (body.json === undefined ? body.text : body.json);
}

/** A body as JSON if it is, else as text or Base64; undefined if there is none. */
function contentOf({ body }) {
  if (body?.base64 !== undefined) {
    return { base64: body.base64 };
  }
  if (body?.text === undefined || body.text === '') {
    return undefined;
  }
  try {
    return { json: JSON.parse(body.text) };
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

function answerHeaders(entry) {
  const given = entry.response.headers
    .filter(({ name, value }) => !OF_ONE_ANSWER.has(name.toLowerCase()) && !value.includes(HIDDEN))
    .map(({ name, value }) => [name, value]);
  return withContentType(entry.response, given.length === 0 ? undefined : Object.fromEntries(given));
}

function withContentType(message, headers) {
  const type = message.headers.find(({ name }) => name.toLowerCase() === 'content-type');
  return type === undefined ? headers : { ...headers, 'Content-Type': type.value };
}

/** Without what is undefined. */
function without(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
