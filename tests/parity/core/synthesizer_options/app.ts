import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const env = { account: '111111111111', region: 'eu-west-1' };
const resource = (stack: cdk.Stack) => new cdk.CfnResource(stack, 'Thing', { type: 'Custom::Thing' });

resource(new cdk.Stack(new cdk.Stage(app, 'Stage', { env }), 'Credentials', {
  synthesizer: new cdk.CliCredentialsStackSynthesizer({
    bucketPrefix: 'files/',
    fileAssetsBucketName: 'files-${Qualifier}-${AWS::AccountId}',
    qualifier: 'theirs',
  }),
}));

const tags = { Tags: [{ Key: 'team', Value: 'core' }] };
resource(new cdk.Stack(app, 'Everything', {
  synthesizer: new cdk.DefaultStackSynthesizer({
    bootstrapStackVersionSsmParameter: '/boot/${Qualifier}/version',
    bucketPrefix: 'files/${Qualifier}/',
    cloudFormationExecutionRole: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/exec-${Qualifier}',
    deployRoleAdditionalOptions: tags,
    deployRoleArn: 'arn:aws:iam::${AWS::AccountId}:role/deploy',
    deployRoleExternalId: 'deployer',
    dockerTagPrefix: 'image-',
    fileAssetPublishingExternalId: 'publisher',
    fileAssetPublishingRoleAdditionalOptions: { RoleSessionName: 'files' },
    fileAssetPublishingRoleArn: 'arn:aws:iam::${AWS::AccountId}:role/files-${AWS::Region}',
    fileAssetsBucketName: 'files-${Qualifier}-${AWS::Region}',
    imageAssetPublishingExternalId: 'pusher',
    imageAssetPublishingRoleAdditionalOptions: tags,
    imageAssetPublishingRoleArn: 'arn:aws:iam::${AWS::AccountId}:role/images',
    imageAssetsRepositoryName: 'images-${Qualifier}',
    lookupRoleAdditionalOptions: tags,
    lookupRoleArn: 'arn:aws:iam::${AWS::AccountId}:role/lookup-${Qualifier}',
    lookupRoleExternalId: 'reader',
    qualifier: 'mine',
  }),
}));
resource(new cdk.Stack(app, 'Bootstrapless', {
  env,
  synthesizer: new cdk.BootstraplessSynthesizer({
    cloudFormationExecutionRoleArn: 'arn:aws:iam::111111111111:role/exec-${Qualifier}',
    deployRoleArn: 'arn:aws:iam::111111111111:role/deploy-${AWS::Region}',
    qualifier: 'less',
  }),
}));

// What a role needs is part of what is looked up with it.
const looking = new cdk.Stack(app, 'Looking', {
  env,
  synthesizer: new cdk.DefaultStackSynthesizer({ lookupRoleAdditionalOptions: tags, lookupRoleExternalId: 'reader' }),
});
new cdk.CfnOutput(looking, 'Zone', { value: cdk.Fn.select(0, looking.availabilityZones) });

app.synth();
