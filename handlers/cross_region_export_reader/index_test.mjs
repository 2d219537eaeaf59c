import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const { read } = createRequire(import.meta.url)('./index.js').internals;

const TAG = 'aws-cdk:strong-ref:Consumer';

/** Parameters with their tags, kept in memory. */
class Region {
  constructor(parameters) {
    this.parameters = new Map(
      Object.entries(parameters).map(([name, value]) => [name, { Type: 'String', tags: new Set(), ...value }]),
    );
  }

  callerOf = (region) => {
    assert.equal(region, 'us-east-1');
    return async (name, input) => this[name](input);
  };

  find(name) {
    const parameter = this.parameters.get(name);
    if (!parameter) throw Object.assign(new Error('no such parameter'), { name: 'InvalidResourceId' });
    return parameter;
  }

  AddTagsToResource({ ResourceType, ResourceId, Tags }) {
    assert.equal(ResourceType, 'Parameter');
    for (const { Key } of Tags) this.find(ResourceId).tags.add(Key);
  }

  RemoveTagsFromResource({ ResourceType, ResourceId, TagKeys }) {
    assert.equal(ResourceType, 'Parameter');
    for (const key of TagKeys) this.find(ResourceId).tags.delete(key);
  }

  GetParameters({ Names }) {
    assert.ok(Names.length >= 1 && Names.length <= 10);
    const found = Names.filter((name) => this.parameters.has(name));
    return { Parameters: found.map((Name) => ({ Name, Type: this.parameters.get(Name).Type })) };
  }

  get marked() {
    return [...this.parameters].filter(([, { tags }]) => tags.has(TAG)).map(([name]) => name);
  }
}

const request = (RequestType, imports, before) => ({
  RequestType,
  ResourceProperties: { ReaderProps: { region: 'us-east-1', prefix: 'Consumer', imports } },
  ...(before && {
    OldResourceProperties: { ReaderProps: { region: 'us-east-1', prefix: 'Consumer', imports: before } },
  }),
});

test('hands on the values and marks what they come from', async () => {
  const region = new Region({ '/a': {}, '/b': {}, '/other': {} });
  const answer = await read(request('Create', { '/a': '1', '/b': '2' }), region.callerOf);
  assert.deepEqual(answer, { Data: { '/a': '1', '/b': '2' } });
  assert.deepEqual(region.marked, ['/a', '/b']);
});

test('hands on lists as lists', async () => {
  const region = new Region({ '/list': { Type: 'StringList' }, '/text': {} });
  const answer = await read(request('Create', { '/list': 'x,y', '/text': 'x,y' }), region.callerOf);
  assert.deepEqual(answer.Data, { '/list': ['x', 'y'], '/text': 'x,y' });
});

test('takes the mark from what is no longer used', async () => {
  const region = new Region({ '/a': { tags: new Set([TAG]) }, '/b': { tags: new Set([TAG]) }, '/c': {} });
  await read(request('Update', { '/b': '2', '/c': '3' }, { '/a': '1', '/b': '2' }), region.callerOf);
  assert.deepEqual(region.marked, ['/b', '/c']);
});

test('takes all marks when it is deleted, and leaves those of others', async () => {
  const region = new Region({ '/a': { tags: new Set([TAG, 'aws-cdk:strong-ref:Other']) } });
  assert.deepEqual(await read(request('Delete', { '/a': '1', '/gone': '2' }), region.callerOf), {});
  assert.deepEqual([...region.parameters.get('/a').tags], ['aws-cdk:strong-ref:Other']);
});

test('bears to be called twice', async () => {
  const region = new Region({ '/a': {} });
  const create = request('Create', { '/a': '1' });
  assert.deepEqual(await read(create, region.callerOf), await read(create, region.callerOf));
  const remove = request('Delete', { '/a': '1' });
  await read(remove, region.callerOf);
  await read(remove, region.callerOf);
  assert.deepEqual(region.marked, []);
});

test('fails where a parameter to be marked is not there', async () => {
  await assert.rejects(read(request('Create', { '/a': '1' }), new Region({}).callerOf), { name: 'InvalidResourceId' });
});

test('names no physical id, so that an update replaces nothing', async () => {
  const answer = await read(request('Update', { '/a': '1' }, {}), new Region({ '/a': {} }).callerOf);
  assert.deepEqual(Object.keys(answer), ['Data']);
});

test('reads many parameters and refuses an unknown request', async () => {
  const many = Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`/p${i}`, {}]));
  const imports = Object.fromEntries(Object.keys(many).map((name) => [name, 'v']));
  const answer = await read(request('Create', imports), new Region(many).callerOf);
  assert.deepEqual(answer.Data, imports);
  await assert.rejects(read(request('Other', {}), new Region({}).callerOf), /Unknown request type Other/);
});
