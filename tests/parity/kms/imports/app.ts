import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Imports');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const key = new kms.Key(stack, 'Key');

// Through aliases.
const alias = key.addAlias('first');
alias.addAlias('second');
alias.grantDecrypt(role);
alias.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['kms:Sign'], principals: [new iam.AccountPrincipal('222222222222')], resources: ['*'],
}));
const attributes = kms.Alias.fromAliasAttributes(stack, 'Attributes', { aliasName: 'alias/known', aliasTargetKey: key });
attributes.grantEncrypt(role);
new cdk.CfnOutput(stack, 'AttributesArn', { value: attributes.keyArn });
const named = kms.Alias.fromAliasName(stack, 'Named', 'alias/named');
named.grantEncryptDecrypt(role);
named.grantSignVerify(role);
named.grantGenerateMac(role);
named.addToResourcePolicy(new iam.PolicyStatement({ actions: ['kms:*'], resources: ['*'] }));
new cdk.CfnOutput(stack, 'NamedArn', { value: named.keyArn });
const parameter = new cdk.CfnParameter(stack, 'Parameter');
new kms.Alias(stack, 'Late', { aliasName: parameter.valueAsString, targetKey: key });
new kms.Alias(stack, 'Partly', { aliasName: `part-${parameter.valueAsString}`, targetKey: key });
new kms.Alias(stack, 'Kept', { aliasName: 'kept', removalPolicy: cdk.RemovalPolicy.RETAIN, targetKey: alias });

// Imported keys have no policy to add to.
const imported = kms.Key.fromKeyArn(stack, 'ByToken', parameter.valueAsString);
imported.grantEncrypt(role);
imported.grantDecrypt(new iam.AccountPrincipal('222222222222'));
imported.addAlias('of-imported');
new cdk.CfnOutput(stack, 'ImportedId', { value: imported.keyId });

// A key around a low-level one.
const low = new kms.CfnKey(stack, 'Low', {
  keyPolicy: {
    Statement: [{ Action: 'kms:*', Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:root' }, Resource: '*' }],
    Version: '2012-10-17',
  },
});
const wrapped = kms.Key.fromCfnKey(low);
wrapped.grantDecrypt(role);
wrapped.addAlias('wrapped');
kms.Key.fromCfnKey(low).grantVerifyMac(new iam.ServicePrincipal('logs.amazonaws.com'));

// Principals that come through a service.
key.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['kms:Decrypt'],
  principals: [new kms.ViaServicePrincipal('ec2.eu-west-1.amazonaws.com')],
  resources: ['*'],
}));
key.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['kms:Encrypt'],
  principals: [new kms.ViaServicePrincipal('ec2.eu-west-1.amazonaws.com',
    new iam.AnyPrincipal().withConditions({ StringEquals: { 'kms:CallerAccount': stack.account } }))],
  resources: ['*'],
}));
for (const keySpec of [kms.KeySpec.HMAC_256, kms.KeySpec.SM2, kms.KeySpec.ECC_NIST_EDWARDS25519]) {
  new kms.Key(stack, keySpec, {
    keySpec,
    keyUsage: keySpec.startsWith('HMAC') ? kms.KeyUsage.GENERATE_VERIFY_MAC : kms.KeyUsage.SIGN_VERIFY,
  }).grantGenerateMac(role);
}

app.synth();
