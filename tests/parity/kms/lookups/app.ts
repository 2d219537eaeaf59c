import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Lookups', { env: { account: '111111111111', region: 'eu-west-1' } });
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });

const known = kms.Key.fromLookup(stack, 'Known', { aliasName: 'alias/known' });
known.grantDecrypt(role);
new cdk.CfnOutput(stack, 'KnownArn', { value: known.keyArn });
new cdk.CfnOutput(stack, 'IsDummy', { value: String(kms.Key.isLookupDummy(known)) });

const missing = kms.Key.fromLookup(stack, 'Missing', { aliasName: 'alias/missing', returnDummyKeyOnMissing: true });
new cdk.CfnOutput(stack, 'MissingId', { value: missing.keyId });
new cdk.CfnOutput(stack, 'MissingIsDummy', { value: String(kms.Key.isLookupDummy(missing)) });

app.synth();
