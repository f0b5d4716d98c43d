// Runs n8n's Copper node outside n8n. Node, engine and HTTP are n8n's own, as published; what an n8n server would put
// around them is here: a workflow of this one node, and its credentials.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const COPPER = 'https://api.copper.com/developer_api/v1';

/** Answers how to get a client for given credentials. */
export function clients(installed, standIn) {
  const load = createRequire(join(installed, 'package.json'));
  const { NodeExecuteFunctions } = load('n8n-core');
  const { Workflow } = load('n8n-workflow');
  const { Copper } = load('n8n-nodes-base/dist/nodes/Copper/Copper.node.js');
  const { CopperApi } = load('n8n-nodes-base/dist/credentials/CopperApi.credentials.js');
  const requests = load('n8n-nodes-base/dist/nodes/Copper/GenericFunctions.js');
  redirect(createRequire(load.resolve('n8n-core'))('axios'), standIn);

  const type = new Copper();
  const nodeTypes = { getByName: () => type, getByNameAndVersion: () => type };

  return (credentials) => {
    const server = { credentialsHelper: credentialsHelper(new CopperApi(), credentials) };

    function node(parameters) {
      const self = {
        id: '1',
        name: 'Copper',
        type: 'n8n-nodes-base.copper',
        typeVersion: 1,
        position: [0, 0],
        credentials: { copperApi: { id: '1', name: 'Stand-in' } },
        parameters,
      };
      const workflow = new Workflow({ nodes: [self], connections: {}, active: false, nodeTypes });
      const items = [{ json: {} }];
      const input = { main: [items] };
      const begun = { resultData: { runData: {} } };
      const step = { data: input, node: self, source: null };
      return NodeExecuteFunctions.getExecuteFunctions(
        workflow, begun, 0, items, input, self, server, step, 'manual', []);
    }

    return {
      /** Executes the node, filled in as in n8n's editor; what begins with "=" is an expression there. */
      async execute(resource, operation, parameters) {
        const [items] = await type.execute.call(node({ resource, operation, ...parameters }));
        return items.map((item) => item.json);
      },
      /** The node's own request, for what it has no operation for. */
      request: (method, path, body, option) =>
        requests.copperApiRequest.call(node({}), method, path, body, {}, '', option),
    };
  };
}

/** The client knows no address but Copper's: what it sends there goes to the stand-in, and nothing goes elsewhere. */
function redirect(axios, standIn) {
  axios.interceptors.request.use((config) => {
    assert.ok(config.url.startsWith(`${COPPER}/`), `the client calls ${config.url}`);
    config.url = standIn + config.url.slice(COPPER.length);
    return config;
  });
}

/** Signs a request with the headers that the client's credential type asks for. */
function credentialsHelper(type, credentials) {
  return {
    getParentTypes: () => [],
    getDecrypted: async () => ({ ...credentials }),
    preAuthentication: async () => undefined,
    authenticate: async ($credentials, name, options, workflow, node) => {
      for (const [header, value] of Object.entries(type.authenticate.properties.headers)) {
        options.headers[header] = workflow.expression.getSimpleParameterValue(
          node, value, 'internal', { $credentials });
      }
      return options;
    },
  };
}
