import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const { internals } = createRequire(import.meta.url)('./index.js');

const ARN = 'arn:aws:iam::111111111111:oidc-provider/example.com';

/** IAM as far as the handler sees it; everything called is written down. */
class Iam {
  calls = [];
  asked = [];

  run(event) {
    return internals.provide(event, {
      call: async (name, input) => {
        this.calls.push([name, input]);
        if (this.fails?.[name]) throw Object.assign(new Error(name), { name: this.fails[name] });
        return name === 'CreateOpenIDConnectProvider' ? { OpenIDConnectProviderArn: ARN } : {};
      },
      log: () => {},
      thumbprintOf: async (url, strict) => {
        this.asked.push([url, strict]);
        return 'ab'.repeat(20);
      },
    });
  }
}

test('creates the provider with what is given', async () => {
  const iam = new Iam();
  const result = await iam.run({
    RequestType: 'Create',
    ResourceProperties: { Url: 'https://example.com', ClientIDList: ['b', 'a', 'b'], ThumbprintList: ['t'] },
  });
  assert.deepEqual(iam.calls, [['CreateOpenIDConnectProvider', {
    Url: 'https://example.com', ClientIDList: ['a', 'b'], ThumbprintList: ['t'],
  }]]);
  assert.deepEqual(result, { PhysicalResourceId: ARN, Data: { Thumbprints: '["t"]' } });
  assert.deepEqual(iam.asked, []);
});

test('asks the server for the thumbprint where none is given', async () => {
  const iam = new Iam();
  const result = await iam.run({
    RequestType: 'Create',
    ResourceProperties: { Url: 'https://example.com', RejectUnauthorized: 'true' },
  });
  assert.deepEqual(iam.asked, [['https://example.com', true]]);
  assert.equal(result.Data.Thumbprints, JSON.stringify(['ab'.repeat(20)]));
});

test('updates thumbprints and the clients that changed', async () => {
  const iam = new Iam();
  await iam.run({
    RequestType: 'Update',
    PhysicalResourceId: ARN,
    ResourceProperties: { Url: 'https://example.com', ClientIDList: ['kept', 'new'], ThumbprintList: ['t'] },
    OldResourceProperties: { Url: 'https://example.com', ClientIDList: ['old', 'kept'] },
  });
  assert.deepEqual(iam.calls, [
    ['UpdateOpenIDConnectProviderThumbprint', { OpenIDConnectProviderArn: ARN, ThumbprintList: ['t'] }],
    ['AddClientIDToOpenIDConnectProvider', { OpenIDConnectProviderArn: ARN, ClientID: 'new' }],
    ['RemoveClientIDFromOpenIDConnectProvider', { OpenIDConnectProviderArn: ARN, ClientID: 'old' }],
  ]);
});

test('makes another provider for another URL', async () => {
  const iam = new Iam();
  await iam.run({
    RequestType: 'Update',
    PhysicalResourceId: ARN,
    ResourceProperties: { Url: 'https://new.example.com', ThumbprintList: ['t'] },
    OldResourceProperties: { Url: 'https://example.com', ThumbprintList: ['t'] },
  });
  assert.deepEqual(iam.calls.map(([name]) => name), ['CreateOpenIDConnectProvider']);
});

test('deletes, and does not mind if there is nothing to delete', async () => {
  const iam = new Iam();
  const properties = { Url: 'https://example.com' };
  await iam.run({ RequestType: 'Delete', PhysicalResourceId: ARN, ResourceProperties: properties });
  assert.deepEqual(iam.calls, [['DeleteOpenIDConnectProvider', { OpenIDConnectProviderArn: ARN }]]);

  iam.fails = { DeleteOpenIDConnectProvider: 'NoSuchEntityException' };
  await iam.run({ RequestType: 'Delete', PhysicalResourceId: ARN, ResourceProperties: properties });
  iam.fails = { DeleteOpenIDConnectProvider: 'AccessDenied' };
  await assert.rejects(iam.run({ RequestType: 'Delete', PhysicalResourceId: ARN, ResourceProperties: properties }));

  iam.calls.length = 0;
  await iam.run({ RequestType: 'Delete', PhysicalResourceId: 'request-id', ResourceProperties: properties });
  assert.deepEqual(iam.calls, []);
});

test('takes the end of the certificate chain', () => {
  const valid_to = 'Jan  1 00:00:00 2999 GMT';
  const root = { fingerprint: 'C', valid_to };
  root.issuerCertificate = root;
  const chain = { fingerprint: 'A', valid_to, issuerCertificate: { fingerprint: 'B', valid_to, issuerCertificate: root } };
  assert.equal(internals.chainEnd(chain, 'host').fingerprint, 'C');
  assert.throws(() => internals.chainEnd({}, 'host'), /host presented no certificate/);
  assert.throws(() => internals.chainEnd({ fingerprint: 'A', valid_to: 'Jan  1 00:00:00 2001 GMT' }, 'host'), /expired/);
});
