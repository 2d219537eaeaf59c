import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = (id: string, synthesizer: cdk.IReusableStackSynthesizer, env?: cdk.Environment) => {
  const made = new cdk.Stack(app, id, { env, synthesizer });
  const bound = made.synthesizer;
  const file = bound.addFileAsset({
    displayName: 'A file', fileName: 'some.txt', packaging: cdk.FileAssetPackaging.FILE, sourceHash: 'f11e',
  });
  const directory = bound.addFileAsset({
    displayName: 'A directory', fileName: 'some', packaging: cdk.FileAssetPackaging.ZIP_DIRECTORY, sourceHash: 'd12',
  });
  const image = bound.addDockerImageAsset({
    assetName: 'web',
    directoryName: 'context',
    displayName: 'An image',
    dockerBuildArgs: { VERSION: '1' },
    dockerBuildSecrets: { token: 'src=token.txt' },
    dockerBuildSsh: 'default',
    dockerBuildTarget: 'run',
    dockerCacheDisabled: true,
    dockerCacheFrom: [{ params: { ref: 'cache:main' }, type: 'registry' }],
    dockerCacheTo: { type: 'inline' },
    dockerFile: 'Dockerfile.web',
    dockerOutputs: ['type=docker'],
    networkMode: 'host',
    platform: 'linux/arm64',
    sourceHash: '1a6e',
  });
  new cdk.CfnResource(made, 'Thing', {
    type: 'Custom::Thing',
    properties: { Bucket: file.bucketName, Http: directory.httpUrl, Image: image.imageUri, Key: file.objectKey, Url: file.s3ObjectUrl },
  });
};

stack('Default', new cdk.DefaultStackSynthesizer());
stack('Known', new cdk.DefaultStackSynthesizer({ bucketPrefix: 'in/' }), { account: '111111111111', region: 'eu-west-1' });
stack('Credentials', new cdk.CliCredentialsStackSynthesizer({ dockerTagPrefix: 'v-' }));
stack('Legacy', new cdk.LegacyStackSynthesizer());

app.synth();
