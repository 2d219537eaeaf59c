import * as cdk from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as ssm from 'aws-cdk-lib/aws-ssm';
import { join } from 'node:path';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'EnvironmentCredentials');
const image = ecs.ContainerImage.fromRegistry('nginx');
const bucket = new s3.Bucket(stack, 'Bucket');
const task = new ecs.FargateTaskDefinition(stack, 'Task');
task.addContainer('web', {
  environmentFiles: [
    ecs.EnvironmentFile.fromAsset(join(__dirname, 'web.env')),
    ecs.EnvironmentFile.fromBucket(bucket, 'settings/common.env'),
  ],
  image,
});
const windows = new ecs.Ec2TaskDefinition(stack, 'Windows');
const parameter = ssm.StringParameter.fromStringParameterName(stack, 'Parameter', 'spec');
const specs: [string, ecs.CredentialSpec][] = [
  ['JoinedFile', ecs.DomainJoinedCredentialSpec.fromS3Bucket(bucket, 'joined.json')],
  ['JoinedParameter', ecs.DomainJoinedCredentialSpec.fromSsmParameter(parameter)],
  ['LessFile', ecs.DomainlessCredentialSpec.fromS3Bucket(bucket, 'less.json')],
  ['LessParameter', ecs.DomainlessCredentialSpec.fromSsmParameter(parameter)],
  ['ByArn', new ecs.DomainJoinedCredentialSpec('arn:aws:s3:::files/spec.json')],
  ['Own', new ecs.CredentialSpec('credentialspec', 'file://spec.json')],
];
for (const [id, spec] of specs) {
  windows.addContainer(id, { credentialSpecs: [spec], image, memoryLimitMiB: 64 });
}

app.synth();
