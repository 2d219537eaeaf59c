import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const { handler } = createRequire(import.meta.url)('./index.js');

const request = (ResourceType, ResourceProperties, RequestType = 'Create') =>
  handler({ RequestType, ResourceType, ResourceProperties });

test('reads JSON text', async () => {
  const Value = '{"a":{"b":[1,"two"]}}';
  assert.deepEqual(await request('Custom::AWSCDKCfnJson', { ServiceToken: 'arn', Value }), {
    Data: { Value: { a: { b: [1, 'two'] } } },
  });
});

test('writes JSON text', async () => {
  const Value = ['a"', { k: 'v' }];
  assert.deepEqual(await request('Custom::AWSCDKCfnJsonStringify', { Value }, 'Update'), {
    Data: { Value: '["a\\"",{"k":"v"}]' },
  });
});

test('names no physical id, so that an update replaces nothing', async () => {
  const answer = await request('Custom::AWSCDKCfnJson', { Value: '1' }, 'Update');
  assert.deepEqual(Object.keys(answer), ['Data']);
});

test('has nothing to delete, whatever the properties are', async () => {
  assert.deepEqual(await request('Custom::AWSCDKCfnJson', { Value: 'no JSON' }, 'Delete'), {});
});

test('refuses text that is no JSON without repeating it', async () => {
  await assert.rejects(request('Custom::AWSCDKCfnJson', { Value: '{"secret' }), (error) => {
    assert.match(error.message, /not valid JSON \(8 characters\)/);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
});

test('refuses a resource type that it does not know and a missing value', async () => {
  await assert.rejects(request('Custom::Other', { Value: '1' }), /Unknown resource type Custom::Other/);
  await assert.rejects(request('Custom::AWSCDKCfnJson', {}), /Value is missing/);
});
