// Steers the mock with a WireMock client for JavaScript: node wiremock-client.mjs http://127.0.0.1:8080/sandbox/NAME/
import assert from 'node:assert/strict';
import { WireMockRestClient } from 'wiremock-rest-client';

const erp = process.argv[2];
const wireMock = new WireMockRestClient(erp, { logLevel: 'silent' });
const prices = { method: 'POST', urlPath: '/Shoxl/v1/GetProductInformations' };

async function statusOf(path, init) {
  return (await fetch(erp + path, init)).status;
}

function ask() {
  return statusOf('Shoxl/v1/GetProductInformations', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ accountNumber: '128', productNumbers: ['70001'] }),
  });
}

async function count() {
  return (await wireMock.requests.getCount(prices)).count;
}

// What came before the first stub is counted.
assert.equal(await ask(), 200);
assert.equal(await count(), 1);

// A stub is made, found, changed and removed.
const { id } = await wireMock.mappings.createMapping({
  name: 'closed',
  request: { ...prices, bodyPatterns: [{ matchesJsonPath: "$[?(@.accountNumber == '128')]" }] },
  response: { status: 503, jsonBody: { closed: true } },
});
assert.equal(await ask(), 503);
assert.equal((await wireMock.mappings.getMapping(id)).name, 'closed');
await wireMock.mappings.updateMapping(id, { request: prices, response: { status: 502 } });
assert.equal(await ask(), 502);

// A scenario fails once, and goes before by its priority.
await wireMock.mappings.createMapping({
  scenarioName: 'hiccup', requiredScenarioState: 'Started', newScenarioState: 'well', priority: 1,
  request: prices,
  response: { status: 500 },
});
assert.deepEqual([await ask(), await ask()], [500, 502]);
assert.deepEqual((await wireMock.scenarios.getAllScenarios()).scenarios.map(({ state }) => state), ['well']);
await wireMock.scenarios.resetAllScenarios();
assert.equal(await ask(), 500);
await wireMock.mappings.deleteMapping(id);
assert.equal(await ask(), 200);

// Nobody has an answer to what no contract and no stub knows.
assert.equal(await statusOf('nowhere'), 404);
assert.deepEqual((await wireMock.requests.getUnmatchedRequests()).requests.map(({ url }) => url), ['/nowhere']);

await wireMock.global.resetAll();
assert.equal(await count(), 0);
assert.equal((await wireMock.mappings.getAllMappings()).mappings.length, 0);
console.log('done');
