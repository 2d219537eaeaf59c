import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'ExecuteCommand');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, restrictDefaultSecurityGroup: false });
const kmsKey = new kms.Key(stack, 'Key');
const logGroup = new logs.LogGroup(stack, 'Logs', { encryptionKey: kmsKey });
const bucket = new s3.Bucket(stack, 'Bucket', { encryptionKey: kmsKey });

const audited = new ecs.Cluster(stack, 'Audited', {
  executeCommandConfiguration: {
    kmsKey,
    logConfiguration: {
      cloudWatchEncryptionEnabled: true,
      cloudWatchLogGroup: logGroup,
      s3Bucket: bucket,
      s3EncryptionEnabled: true,
      s3KeyPrefix: 'exec',
    },
    logging: ecs.ExecuteCommandLogging.OVERRIDE,
  },
  vpc,
});
const silent = new ecs.Cluster(stack, 'Silent', {
  executeCommandConfiguration: { logging: ecs.ExecuteCommandLogging.NONE }, vpc,
});
const byDefault = new ecs.Cluster(stack, 'ByDefault', { vpc });

for (const [id, cluster] of Object.entries({ audited, silent, byDefault })) {
  const taskDefinition = new ecs.FargateTaskDefinition(stack, `${id}Task`);
  taskDefinition.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx') });
  new ecs.FargateService(stack, `${id}Service`, { cluster, enableExecuteCommand: true, taskDefinition });
}

app.synth();
