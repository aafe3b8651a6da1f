// A shop's test in Node: puts a stub in the way of an ERP, asks, counts, and takes everything away again.
//
//   node verify.js http://127.0.0.1:8080/sandbox/NAME/
//
// Exits with 0 when all is as a WireMock of its own would have it, and else says what is not.
import assert from 'node:assert/strict';
import { DelayType, MatchingAttributes, WireMock } from 'wiremock-captain';

const sandbox = process.argv[2];
const wireMock = new WireMock(sandbox);
const PRODUCTS = '/Shoxl/v1/GetProductInformations';

const ask = (path, body) => fetch(new URL(`.${path}`, sandbox), {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
const askFor = (account) => ask(PRODUCTS, { accountNumber: account, productNumbers: ['70001'] });

// What came before the client's first word is counted, and the ERP is no stranger to it.
assert.equal((await askFor('128')).status, 200);
assert.equal((await wireMock.getRequestsForAPI('POST', PRODUCTS)).length, 1);
assert.deepEqual(await wireMock.getUnmatchedRequests(), []);

// A stub answers one account; the ERP goes on answering the others.
const stub = await wireMock.register(
  { method: 'POST', endpoint: PRODUCTS, body: { accountNumber: '128' } },
  { status: 503, headers: { 'Retry-After': '5' }, body: { reason: 'closed' } },
  {
    requestBodyFeature: MatchingAttributes.EqualToJson,
    requestIgnoreExtraElements: true,
    responseDelay: { type: DelayType.FIXED, constantDelay: 20 },
  },
);
const closed = await askFor('128');
assert.equal(closed.status, 503);
assert.equal(closed.headers.get('Retry-After'), '5');
assert.deepEqual(await closed.json(), { reason: 'closed' });
assert.equal((await (await askFor('310')).json())[0].productNumber, '70001');
assert.equal((await wireMock.getMapping(stub.id)).response.status, 503);

// A higher priority comes first; a scenario is over when its state is another.
await wireMock.register({ method: 'POST', endpoint: PRODUCTS }, { status: 429 }, {
  stubPriority: 1,
  scenario: { scenarioName: 'busy', requiredScenarioState: 'Started', newScenarioState: 'free' },
});
assert.equal((await askFor('310')).status, 429);
assert.equal((await askFor('310')).status, 200);
assert.equal((await wireMock.getAllScenarios())[0].state, 'free');
assert.equal((await wireMock.resetAllScenarios()).status, 200);
assert.equal((await askFor('310')).status, 429);

// What nobody answers is unmatched.
assert.equal((await ask('/Shoxl/v1/GetProducts', {})).status, 404);
const [unmatched] = await wireMock.getUnmatchedRequests();
assert.equal(unmatched.url, '/Shoxl/v1/GetProducts');
assert.equal((await wireMock.getRequestsForAPI('POST', PRODUCTS)).length, 6);
assert.equal((await wireMock.getAllRequests()).length, 7);

// Without its stubs the ERP is as it was.
await wireMock.deleteMapping(stub.id);
assert.equal((await wireMock.getAllMappings()).length, 1);
await wireMock.clearAll();
assert.deepEqual(await wireMock.getAllMappings(), []);
assert.deepEqual(await wireMock.getAllRequests(), []);
assert.equal((await askFor('128')).status, 200);

console.log('wiremock-captain agrees');
