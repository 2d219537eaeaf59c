import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Copies');

const lists = new s3.Bucket(stack, 'Lists');
const other = s3.Bucket.fromBucketAttributes(stack, 'Other', { account: '111122223333', bucketName: 'other' });
const listed = new s3.Bucket(stack, 'Listed', {
  inventories: [
    { destination: { bucket: lists } },
    {
      destination: { bucket: other, bucketOwner: '111122223333', prefix: 'p' }, enabled: false,
      format: s3.InventoryFormat.PARQUET, frequency: s3.InventoryFrequency.DAILY,
      includeObjectVersions: s3.InventoryObjectVersion.CURRENT, inventoryId: 'own', objectsPrefix: 'q',
      optionalFields: ['Size', 'ETag'],
    },
  ],
});
listed.addInventory({ destination: { bucket: lists, prefix: 'orc' }, format: s3.InventoryFormat.ORC });
lists.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['s3:GetObject'], principals: [new iam.AccountPrincipal('222222222222')], resources: [lists.arnForObjects('*')],
}));

const copies = new s3.Bucket(stack, 'Copies', { versioned: true });
const kmsKey = new kms.Key(stack, 'Key');
const source = new s3.Bucket(stack, 'Source', {
  encryption: s3.BucketEncryption.KMS,
  replicationRules: [
    { deleteMarkerReplication: true, destination: copies, filter: { prefix: 'a' }, id: 'first', kmsKey, priority: 1 },
    {
      accessControlTransition: true, destination: other, filter: { tags: [{ key: 'k', value: 'v' }] },
      metrics: s3.ReplicationTimeValue.FIFTEEN_MINUTES, priority: 2, replicaModifications: true,
      replicationTimeControl: s3.ReplicationTimeValue.FIFTEEN_MINUTES, sseKmsEncryptedObjects: false,
      storageClass: s3.StorageClass.GLACIER,
    },
    { destination: copies, kmsKey, metrics: s3.ReplicationTimeValue.FIFTEEN_MINUTES, priority: 3 },
  ],
  versioned: true,
});
new cdk.CfnOutput(stack, 'RoleArn', { value: source.replicationRoleArn! });
const replicationRole = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('s3.amazonaws.com') });
const own = new s3.Bucket(stack, 'OwnRole', {
  replicationRole, replicationRules: [{ destination: copies, filter: { prefix: 'p', tags: [{ key: 'k', value: 'v' }] } }],
  versioned: true,
});
own.grantReplicationPermission(replicationRole, { destinations: [{ bucket: copies, encryptionKey: kmsKey }] });
copies.addReplicationPolicy('arn:aws:iam::444455556666:role/copier', true, '444455556666');

const far = new cdk.Stack(app, 'Far', { env: { account: '444455556666', region: 'eu-west-1' } });
const near = new cdk.Stack(app, 'Near', { env: { account: '111122223333', region: 'us-east-1' } });
const there = new s3.Bucket(far, 'There', { bucketName: cdk.PhysicalName.GENERATE_IF_NEEDED, versioned: true });
const here = new s3.Bucket(near, 'Here', {
  replicationRules: [{ accessControlTransition: true, destination: there }], versioned: true,
});
there.addReplicationPolicy(here.replicationRoleArn!, true, near.account);

app.synth();
