import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const resource = (stack: cdk.Stack) => new cdk.CfnResource(stack, 'Thing', { type: 'Custom::Thing' });

resource(new cdk.Stack(app, 'Qualified', {
  synthesizer: new cdk.DefaultStackSynthesizer({ qualifier: 'special' }),
}));
resource(new cdk.Stack(app, 'Customised', {
  env: { account: '111111111111', region: 'eu-west-1' },
  synthesizer: new cdk.DefaultStackSynthesizer({
    bootstrapStackVersionSsmParameter: '/custom/version',
    bucketPrefix: 'prefix/',
    cloudFormationExecutionRole: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/exec-${Qualifier}',
    deployRoleArn: 'arn:aws:iam::111111111111:role/deploy',
    deployRoleExternalId: 'external',
    fileAssetPublishingExternalId: 'publisher',
    fileAssetsBucketName: 'bucket-${AWS::Region}',
    lookupRoleArn: 'arn:aws:iam::111111111111:role/lookup',
  }),
}));
resource(new cdk.Stack(app, 'NoRule', {
  synthesizer: new cdk.DefaultStackSynthesizer({
    generateBootstrapVersionRule: false,
    useLookupRoleForStackOperations: false,
  }),
}));

app.synth();
