import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new cdk.App();
const keys = new cdk.Stack(app, 'Keys', { env: { account: '111111111111', region: 'eu-west-1' } });
const key = new kms.Key(keys, 'Key', { alias: 'shared' });

const sameRegion = new cdk.Stack(app, 'SameRegion', { env: { account: '111111111111', region: 'eu-west-1' } });
key.grantDecrypt(new iam.Role(sameRegion, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }));

const foreign = new cdk.Stack(app, 'Foreign', { env: { account: '222222222222', region: 'eu-west-1' } });
key.grantEncrypt(new iam.Role(foreign, 'Role', {
  assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'), roleName: cdk.PhysicalName.GENERATE_IF_NEEDED,
}));
key.grantDecrypt(iam.Role.fromRoleArn(foreign, 'Imported', 'arn:aws:iam::222222222222:role/existing'));

app.synth();
