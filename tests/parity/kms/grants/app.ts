import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Grants');
const service = new iam.ServicePrincipal('ec2.amazonaws.com');
const key = new kms.Key(stack, 'Key');
const role = new iam.Role(stack, 'Role', { assumedBy: service });

key.grantDecrypt(role);
key.grantEncrypt(role);
key.grantEncryptDecrypt(new iam.ServicePrincipal('logs.amazonaws.com'));
key.grantAdmin(new iam.AccountPrincipal('222222222222'));
key.grant(role, 'kms:DescribeKey');

const imported = kms.Key.fromKeyArn(stack, 'Imported', 'arn:aws:kms:eu-west-1:111111111111:key/abc');
imported.grantEncryptDecrypt(role);

const signing = new kms.Key(stack, 'Signing', { keySpec: kms.KeySpec.ECC_NIST_P256, keyUsage: kms.KeyUsage.SIGN_VERIFY });
signing.grantSignVerify(role);

// Restricted to a service.
new iam.Role(stack, 'Via', {
  assumedBy: new kms.ViaServicePrincipal('s3.eu-west-1.amazonaws.com', new iam.AccountPrincipal('222222222222')),
});

// A role of a later stack cannot be named in the key's policy.
const other = new cdk.Stack(app, 'Other');
other.addDependency(stack);
key.grantDecrypt(new iam.Role(other, 'Role', { assumedBy: service }));

app.synth();
