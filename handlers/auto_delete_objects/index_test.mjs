// Runs the handler against an imitation of S3 that holds versions: no network, no SDK, no waiting.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const { internals } = createRequire(import.meta.url)('./index.js');
const { SID, TAG } = internals;

const PAGE = 3;
const CONTEXT = { invokedFunctionArn: 'arn:aws-cn:lambda:cn-north-1:111111111111:function:f' };
const named = (name) => Object.assign(new Error(`${name} happened`), { name });

class S3 {
  calls = [];
  lines = [];
  versions = [];
  markers = [];
  tags = [{ Key: TAG, Value: 'true' }];
  policy = undefined;
  errors = {}; // action → error name
  locked = new Set();

  run(event) {
    return internals.autoDelete(event, CONTEXT, {
      call: async (name, input) => {
        assert.equal(input.Bucket, 'bucket');
        this.calls.push(name);
        if (this.errors[name]) throw named(this.errors[name]);
        return this[name](input);
      },
      log: (line) => this.lines.push(line),
    });
  }

  GetBucketTagging() {
    if (this.tags.length === 0) throw named('NoSuchTagSet');
    return { TagSet: this.tags };
  }

  GetBucketPolicy() {
    if (this.policy === undefined) throw named('NoSuchBucketPolicy');
    return { Policy: this.policy };
  }

  PutBucketPolicy({ Policy }) {
    this.policy = Policy;
    return {};
  }

  ListObjectVersions() {
    const versions = this.versions.slice(0, PAGE);
    const markers = this.markers.slice(0, PAGE - versions.length);
    // The SDK leaves empty lists out.
    return {
      ...(versions.length > 0 && { Versions: versions }),
      ...(markers.length > 0 && { DeleteMarkers: markers }),
    };
  }

  DeleteObjects({ Delete: { Objects, Quiet } }) {
    assert.ok(Quiet && Objects.length > 0 && Objects.length <= PAGE);
    const Errors = Objects.filter(({ Key }) => this.locked.has(Key)).map(({ Key }) => ({ Key, Code: 'AccessDenied' }));
    const isDeleted = (object) =>
      !this.locked.has(object.Key) &&
      Objects.some(({ Key, VersionId }) => Key === object.Key && VersionId === object.VersionId);
    this.versions = this.versions.filter((object) => !isDeleted(object));
    this.markers = this.markers.filter((object) => !isDeleted(object));
    return Errors.length > 0 ? { Errors } : {};
  }
}

const properties = { ServiceToken: 'arn', BucketName: 'bucket' };
const remove = { RequestType: 'Delete', PhysicalResourceId: 'p', ResourceProperties: properties };
const object = (n) => ({ Key: `key${n}`, VersionId: `v${n}`, Size: n });

test('creation calls nothing and is known by the name of the bucket', async () => {
  const s3 = new S3();
  assert.deepEqual(await s3.run({ RequestType: 'Create', ResourceProperties: properties }), {
    PhysicalResourceId: 'bucket',
  });
  assert.deepEqual(s3.calls, []);
});

test('an update of the same bucket keeps the physical id', async () => {
  const s3 = new S3();
  const event = { RequestType: 'Update', ResourceProperties: properties, OldResourceProperties: properties };
  assert.equal(await s3.run(event), undefined);
  assert.deepEqual(s3.calls, []);
});

test('an update to another bucket gets another physical id and touches neither', async () => {
  const s3 = new S3();
  const event = {
    RequestType: 'Update',
    ResourceProperties: properties,
    OldResourceProperties: { BucketName: 'former' },
  };
  assert.deepEqual(await s3.run(event), { PhysicalResourceId: 'bucket' });
  assert.deepEqual(s3.calls, []);
});

test('deletion deletes all versions and all markers, page after page', async () => {
  const s3 = new S3();
  s3.versions = [1, 2, 3, 4, 5].map(object);
  s3.markers = [6, 7].map(object);
  await s3.run(remove);
  assert.deepEqual([s3.versions, s3.markers], [[], []]);
  assert.match(s3.lines.at(-1), /7 versions and markers/);
});

test('deletion denies writing first and leaves other statements alone', async () => {
  const s3 = new S3();
  s3.policy = JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: 'other' }, { Sid: SID, Effect: 'old' }] });
  await s3.run(remove);
  assert.deepEqual(JSON.parse(s3.policy), {
    Version: '2012-10-17',
    Statement: [
      { Sid: 'other' },
      { Sid: SID, Effect: 'Deny', Principal: '*', Action: 's3:PutObject', Resource: 'arn:aws-cn:s3:::bucket/*' },
    ],
  });
  assert.ok(s3.calls.indexOf('PutBucketPolicy') < s3.calls.indexOf('ListObjectVersions'));
});

test('deletion makes a policy where there is none', async () => {
  const s3 = new S3();
  await s3.run(remove);
  assert.equal(JSON.parse(s3.policy).Statement.length, 1);
});

test('deletion empties the bucket even where writing cannot be denied', async () => {
  const s3 = new S3();
  s3.versions = [object(1)];
  s3.errors.PutBucketPolicy = 'AccessDenied';
  await s3.run(remove);
  assert.deepEqual(s3.versions, []);
  assert.match(s3.lines[0], /may still be written to: AccessDenied/);
});

test('a bucket without the tag keeps its objects', async () => {
  for (const tags of [[], [{ Key: 'other', Value: 'true' }], [{ Key: TAG, Value: 'false' }]]) {
    const s3 = new S3();
    s3.tags = tags;
    s3.versions = [object(1)];
    await s3.run(remove);
    assert.deepEqual([s3.calls, s3.versions.length], [['GetBucketTagging'], 1]);
  }
});

test('a bucket that is gone is no failure', async () => {
  const s3 = new S3();
  s3.errors.GetBucketTagging = 'NoSuchBucket';
  await s3.run(remove);
  assert.deepEqual(s3.calls, ['GetBucketTagging']);
});

test('other errors of the service fail the deletion', async () => {
  const s3 = new S3();
  s3.errors.GetBucketTagging = 'AccessDenied';
  await assert.rejects(s3.run(remove), { name: 'AccessDenied' });
});

test('objects that cannot be deleted fail the deletion and are named', async () => {
  const s3 = new S3();
  s3.versions = [1, 2, 3, 4].map(object);
  s3.locked = new Set(['key2', 'key3']);
  await assert.rejects(s3.run(remove), /2 objects of bucket cannot be deleted, such as key2: AccessDenied/);
});

test('deletion twice is as good as once', async () => {
  const s3 = new S3();
  s3.versions = [object(1)];
  await s3.run(remove);
  await s3.run(remove);
  assert.equal(JSON.parse(s3.policy).Statement.length, 1);
});

test('a missing bucket name and an unknown request type are errors', async () => {
  await assert.rejects(new S3().run({ RequestType: 'Create', ResourceProperties: {} }), /BucketName is missing/);
  await assert.rejects(new S3().run({ ...remove, RequestType: 'Read' }), /Unknown request type Read/);
});
