'use strict';
/**
 * Custom resource that empties a bucket, so that CloudFormation can delete it.
 *
 * Property: BucketName. Create and Update do nothing to the bucket. When its name changes the physical
 * id changes too, so CloudFormation deletes this resource under its old properties once the update
 * has succeeded; an update that is rolled back loses nothing.
 *
 * Delete empties only a bucket that has the tag below: when the resource leaves the template while
 * the bucket stays, the tag leaves with it. Nothing may be written meanwhile, since the bucket's
 * policy is made to deny it; if that fails, emptying is tried all the same.
 */
const TAG = 'aws-cdk:auto-delete-objects';
const SID = 'CdkEmptyingBucket';

let shared;

exports.handler = (event, context) => autoDelete(event, context, (shared ??= machine()));
exports.internals = { SID, TAG, autoDelete };

function machine() {
  const sdk = require('@aws-sdk/client-s3'); // part of the Lambda runtime
  const client = new sdk.S3Client({ maxAttempts: 5 });
  return {
    call: (name, input) => client.send(new sdk[`${name}Command`](input)),
    log: (message) => console.log(message),
  };
}

async function autoDelete({ RequestType, ResourceProperties, OldResourceProperties }, context, aws) {
  const bucket = ResourceProperties?.BucketName;
  if (!bucket) {
    throw new Error('The property BucketName is missing');
  }
  switch (RequestType) {
    case 'Create':
      return { PhysicalResourceId: bucket };
    case 'Update':
      // Otherwise the id stays what it is, whoever made it.
      return OldResourceProperties?.BucketName === bucket ? undefined : { PhysicalResourceId: bucket };
    case 'Delete':
      if (await isMarked(bucket, aws)) {
        await denyWriting(bucket, context, aws);
        await empty(bucket, aws);
      }
      return;
    default:
      throw new Error(`Unknown request type ${RequestType}`);
  }
}

async function isMarked(bucket, { call, log }) {
  try {
    const { TagSet } = await call('GetBucketTagging', { Bucket: bucket });
    if (TagSet.some(({ Key, Value }) => Key === TAG && Value === 'true')) {
      return true;
    }
  } catch (error) {
    if (error.name === 'NoSuchBucket') {
      log(`${bucket} is gone already`);
      return false;
    }
    if (error.name !== 'NoSuchTagSet') {
      throw error;
    }
  }
  log(`${bucket} has no tag ${TAG}: it keeps its objects`);
  return false;
}

async function denyWriting(bucket, context, { call, log }) {
  try {
    const policy = await policyOf(bucket, call);
    const others = [policy.Statement ?? []].flat().filter(({ Sid }) => Sid !== SID);
    const partition = context?.invokedFunctionArn?.split(':')[1] ?? 'aws';
    const denial = {
      Sid: SID,
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:PutObject',
      Resource: `arn:${partition}:s3:::${bucket}/*`,
    };
    await call('PutBucketPolicy', {
      Bucket: bucket,
      Policy: JSON.stringify({ ...policy, Statement: [...others, denial] }),
    });
  } catch (error) {
    log(`${bucket} may still be written to: ${error.name}`);
  }
}

async function policyOf(bucket, call) {
  try {
    return JSON.parse((await call('GetBucketPolicy', { Bucket: bucket })).Policy);
  } catch (error) {
    if (error.name !== 'NoSuchBucketPolicy') {
      throw error;
    }
    return { Version: '2012-10-17', Statement: [] };
  }
}

/** Deletes page after page from the front, until there is none: what was listed is gone then. */
async function empty(bucket, { call, log }) {
  for (let total = 0; ;) {
    const { Versions = [], DeleteMarkers = [] } = await call('ListObjectVersions', { Bucket: bucket });
    const objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
    if (objects.length === 0) {
      log(`${bucket} is empty, ${total} versions and markers were deleted`);
      return;
    }
    const { Errors = [] } = await call('DeleteObjects', {
      Bucket: bucket,
      Delete: { Objects: objects, Quiet: true },
    });
    if (Errors.length > 0) {
      const [{ Key, Code }] = Errors;
      throw new Error(`${Errors.length} objects of ${bucket} cannot be deleted, such as ${Key}: ${Code}`);
    }
    total += objects.length;
  }
}
