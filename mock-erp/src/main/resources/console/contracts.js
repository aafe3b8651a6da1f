import { el, loading, table } from './dom.js';
import { controlJson, sandbox } from './erp.js';

/** The contracts as they are served, by Swagger UI, and the rules that no schema can say. */
export function show(main) {
  const place = el('div', {});
  main.append(loading(controlJson('contracts'), ({ contracts }) => {
    const asked = location.hash.split('/')[1];
    const chosen = contracts.find(({ api }) => api === asked) ?? contracts[0];
    place.replaceChildren(...contract(chosen));
    return [
      el('nav', { 'aria-label': 'Contracts' }, el('ul.tabs', {}, contracts.map(({ api, title }) => el('li', {},
        el('a', { href: `#contracts/${api}`, 'aria-current': api === chosen.api ? 'page' : null }, title))))),
      place,
    ];
  }));
}

function contract({ api, openapi, rules }) {
  const documentation = el('div.swagger', {});
  render(documentation, openapi);
  return [
    el('p', {}, el('a', { href: openapi, download: `${api}-openapi.json` }, 'The OpenAPI document'), ', ',
      el('a', { href: rules, download: `${api}-rules.json` }, 'its rules'), '.'),
    el('details', {}, el('summary', {}, 'Rules'), loading(controlJson(`contracts/${api}/rules`), (served) => table(
      'Rules', ['Rule', 'Evidence', 'Says', 'Source'], served.rules.map((rule) => el('tr', {},
        el('td', {}, el('code', {}, rule.id)), el('td', {}, rule.evidence), el('td', {}, rule.title),
        el('td', {}, rule.source, rule.quote && el('q', {}, rule.quote))))))),
    documentation,
  ];
}

let renderer;

/** Loads the renderer when it is first wanted. */
function load() {
  renderer ??= new Promise((resolve, reject) => {
    document.head.append(el('link', { rel: 'stylesheet', href: '/console/swagger-ui.css' }));
    document.head.append(el('script', {
      src: '/console/swagger-ui-bundle.js',
      onload: () => resolve(globalThis.SwaggerUIBundle),
      onerror: () => reject(new Error('The renderer of the contracts cannot be loaded.')),
    }));
  });
  return renderer;
}

async function render(place, openapi) {
  const [SwaggerUIBundle, document] = await Promise.all([load(), controlJson(openapi.slice('/__erp/'.length))]);
  // The page may have been opened by another name of this machine than the document's.
  document.servers = document.servers.map((server) => ({
    ...server, url: location.origin + new URL(server.url, location.origin).pathname.replace(/\/$/, ''),
  }));
  SwaggerUIBundle({
    domNode: place,
    spec: document,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    validatorUrl: null,
    requestInterceptor: (request) => {
      if (sandbox !== 'default') {
        request.headers['X-Sandbox'] = sandbox;
      }
      return request;
    },
  });
}
