import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Policies');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const user = new iam.User(stack, 'User');

const encryptionKey = new kms.Key(stack, 'Key');
const bucket = new s3.Bucket(stack, 'Bucket', { encryptionKey });
bucket.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['s3:GetObject'], principals: [new iam.AccountPrincipal('222222222222')], resources: [bucket.arnForObjects('*')],
}));
bucket.grantRead(role);
bucket.grantWrite(user, 'uploads/*');
bucket.grantReadWrite(new iam.ServicePrincipal('logs.amazonaws.com'));
bucket.grantPut(role, 'in/*');
bucket.grantDelete(role);
bucket.grantPutAcl(user);

const open = new s3.Bucket(stack, 'Open', {
  blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY, publicReadAccess: true,
});
open.grantPublicAccess('public/*', 's3:GetObjectVersion');
const own = new s3.Bucket(stack, 'Own');
const policy = new s3.BucketPolicy(stack, 'OwnPolicy', { bucket: own, removalPolicy: cdk.RemovalPolicy.RETAIN });
policy.document.addStatements(new iam.PolicyStatement({
  actions: ['s3:*'], effect: iam.Effect.DENY, principals: [new iam.AnyPrincipal()], resources: [own.bucketArn],
}));

const imported = s3.Bucket.fromBucketName(stack, 'Imported', 'existing');
imported.grantRead(role);
imported.grantWrite(user);

app.synth();
