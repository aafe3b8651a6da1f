/** How the console asks the mock. */

const TOKEN = 'control.token';

/** The sandbox that is looked at; it stands in the address, so that a link leads to it. */
export const sandbox = new URLSearchParams(location.search).get('sandbox') || 'default';

/** A refusal. */
export class Refused extends Error {
  constructor(status, message, violations) {
    super(message);
    this.status = status;
    this.violations = violations;
  }
}

function headers(more = {}) {
  return sandbox === 'default' ? more : { 'X-Sandbox': sandbox, ...more };
}

function steering(more = {}) {
  const token = sessionStorage.getItem(TOKEN);
  return headers(token ? { Authorization: `Bearer ${token}`, ...more } : more);
}

/** Keeps the token until the window is closed. */
export function useToken(token) {
  sessionStorage.setItem(TOKEN, token);
}

/**
 * Asks the control surface.
 *
 * @param {string} path below /__erp
 * @param {{method?: string, body?: object, accept?: string, signal?: AbortSignal}} [options]
 * @returns {Promise<Response>} the answer
 * @throws {Refused} if it says no
 */
export async function control(path, { method = 'GET', body, accept = 'application/json', signal } = {}) {
  const answer = await reach(`/__erp/${path}`, {
    method,
    signal,
    headers: steering({ Accept: accept, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) }),
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) {
    const said = await answer.json().catch(() => ({}));
    throw new Refused(answer.status, said.detail ?? `The mock answers ${answer.status}.`, said.violations);
  }
  return answer;
}

/** The JSON that the control surface answers. */
export async function controlJson(path, options) {
  return (await control(path, options)).json();
}

/** A page of what there is to ask for. */
export function data(kind, { contains = '', offset = 0, limit = 25 } = {}) {
  return controlJson(`data/${kind}?${new URLSearchParams({ contains, offset, limit })}`);
}

/** The headers of such a thing, as an object. */
export function letsIn(item) {
  return Object.fromEntries((item?.headers ?? []).map(({ name, value }) => [name, value]));
}

/**
 * Asks an ERP as a shop does, but beside the journal.
 *
 * @param {{method: string, path: string, headers: object, body?: object}} request
 * @returns {Promise<object>} the JSON of the answer
 * @throws {Refused} if it says no
 */
export async function ask(request) {
  const answer = await send(request, { 'X-Journal': 'off' });
  const said = await answer.json().catch(() => null);
  if (!answer.ok) {
    throw new Refused(answer.status, said?.message ?? said?.errorDescription ?? said?.Error
      ?? `The mock answers ${answer.status}.`, said?.violations);
  }
  return said;
}

/** Sends a request to an ERP as a shop does; the answer, whatever it is. */
export function send({ method, path, headers: own, body }, more = {}) {
  return reach(path, {
    method,
    headers: headers({ ...own, ...more, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) }),
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

async function reach(path, options) {
  try {
    return await fetch(path, { cache: 'no-store', credentials: 'omit', ...options });
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Refused(0, 'The mock does not answer. Does it still run?');
  }
}
