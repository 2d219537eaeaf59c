import * as cdk from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as ssm from 'aws-cdk-lib/aws-ssm';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'LogDrivers');
const task = new ecs.Ec2TaskDefinition(stack, 'Task');
const container = (id: string, logging: ecs.LogDriver) =>
  task.addContainer(id, { image: ecs.ContainerImage.fromRegistry(id.toLowerCase()), logging, memoryLimitMiB: 64 });

container('Plain', ecs.LogDrivers.awsLogs({ streamPrefix: 'plain' }));
container('Retained', ecs.LogDrivers.awsLogs({
  logRetention: logs.RetentionDays.ONE_MONTH,
  maxBufferSize: cdk.Size.mebibytes(5),
  mode: ecs.AwsLogDriverMode.NON_BLOCKING,
  multilinePattern: '^START',
  streamPrefix: 'retained',
}));
container('Grouped', new ecs.AwsLogDriver({
  datetimeFormat: '%Y-%m-%d',
  logGroup: new logs.LogGroup(stack, 'Group'),
  streamPrefix: 'grouped',
}));
container('Json', ecs.LogDrivers.jsonFile({ compress: true, maxFile: 3, maxSize: '10m' }));
container('Syslog', ecs.LogDrivers.syslog({ address: 'tcp://10.0.0.1:514', labels: ['a', 'b'], tag: 't' }));
container('Journald', ecs.LogDrivers.journald({ env: ['STAGE'] }));
container('Fluentd', ecs.LogDrivers.fluentd({ address: 'localhost:24224', async: true }));
container('Splunk', ecs.LogDrivers.splunk({
  secretToken: ecs.Secret.fromSsmParameter(
    ssm.StringParameter.fromSecureStringParameterAttributes(stack, 'Token', { parameterName: '/splunk/token' })),
  url: 'https://splunk.example.com',
}));
container('Generic', new ecs.GenericLogDriver({ logDriver: 'awslogs', options: { 'awslogs-group': 'g' } }));
container('None', ecs.LogDrivers.none());

const lens = new ecs.FargateTaskDefinition(stack, 'FireLens');
lens.addContainer('app', {
  image: ecs.ContainerImage.fromRegistry('app'),
  logging: ecs.LogDrivers.firelens({ options: { Name: 'cloudwatch', region: stack.region } }),
});

app.synth();
