import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Keys');

const plain = new kms.Key(stack, 'Plain');
new cdk.CfnOutput(stack, 'Arn', { value: plain.keyArn });
new cdk.CfnOutput(stack, 'Id', { value: plain.keyId });

const full = new kms.Key(stack, 'Full', {
  admins: [new iam.ArnPrincipal('arn:aws:iam::222222222222:role/admin')],
  alias: 'alias/full',
  description: 'Everything',
  enableKeyRotation: true,
  enabled: false,
  multiRegion: true,
  pendingWindow: cdk.Duration.days(10),
  removalPolicy: cdk.RemovalPolicy.DESTROY,
  rotationPeriod: cdk.Duration.days(180),
});
full.addAlias('second');
full.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['kms:Decrypt'], principals: [new iam.ServicePrincipal('s3.amazonaws.com')], resources: ['*'],
}));
new kms.Key(stack, 'Signing', { keySpec: kms.KeySpec.RSA_2048, keyUsage: kms.KeyUsage.SIGN_VERIFY });
new kms.Key(stack, 'OwnPolicy', {
  policy: new iam.PolicyDocument({
    statements: [new iam.PolicyStatement({
      actions: ['kms:*'], principals: [new iam.AccountRootPrincipal()], resources: ['*'],
    })],
  }),
});

const alias = new kms.Alias(stack, 'Alias', { aliasName: 'alias/mine', targetKey: plain });
new cdk.CfnOutput(stack, 'AliasName', { value: alias.aliasName });
new cdk.CfnOutput(stack, 'AliasArn', { value: alias.aliasArn });
const imported = kms.Alias.fromAliasName(stack, 'Existing', 'alias/existing');
new cdk.CfnOutput(stack, 'ImportedName', { value: imported.aliasName });
const byArn = kms.Key.fromKeyArn(stack, 'ByArn',
  'arn:aws:kms:eu-west-1:111111111111:key/12345678-1234-1234-1234-123456789012');
new cdk.CfnOutput(stack, 'ByArnId', { value: byArn.keyId });

app.synth();
