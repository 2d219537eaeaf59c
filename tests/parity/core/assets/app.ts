import * as cdk from 'aws-cdk-lib';
import { join } from 'node:path';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Assets');
const files = join(__dirname, 'files');

function addFile(id: string, path: string, options: Partial<cdk.AssetStagingProps> = {}) {
  const staging = new cdk.AssetStaging(stack, id, { sourcePath: join(files, path), ...options });
  const location = stack.synthesizer.addFileAsset({
    displayName: id,
    fileName: staging.relativeStagedPath(stack),
    packaging: staging.packaging,
    sourceHash: staging.assetHash,
  });
  new cdk.CfnResource(stack, `${id}User`, {
    type: 'Custom::File',
    properties: {
      Bucket: location.bucketName,
      Hash: staging.assetHash,
      HttpUrl: location.httpUrl,
      Key: location.objectKey,
      Url: location.s3ObjectUrl,
    },
  });
}

addFile('File', 'hello.txt');
addFile('Directory', 'site');
addFile('Excluding', 'site', { exclude: ['*.log', '.hidden'] });
addFile('Salted', 'hello.txt', { extraHash: 'salt' });
addFile('Given', 'hello.txt', { assetHash: 'my-own-hash', assetHashType: cdk.AssetHashType.CUSTOM });

const image = new cdk.AssetStaging(stack, 'Image', { sourcePath: join(files, 'image') });
const pushed = stack.synthesizer.addDockerImageAsset({
  directoryName: image.relativeStagedPath(stack),
  displayName: 'Image',
  dockerBuildArgs: { VERSION: '1' },
  dockerBuildTarget: 'final',
  platform: 'linux/arm64',
  sourceHash: image.assetHash,
});
new cdk.CfnOutput(stack, 'ImageUri', { value: pushed.imageUri });
new cdk.CfnOutput(stack, 'Repository', { value: pushed.repositoryName });
new cdk.CfnOutput(stack, 'Tag', { value: pushed.imageTag ?? 'none' });

app.synth();
