import * as cdk from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'FargateTask');

const plain = new ecs.FargateTaskDefinition(stack, 'Plain');
plain.addContainer('app', { image: ecs.ContainerImage.fromRegistry('nginx') });

const assumedBy = new iam.ServicePrincipal('ecs-tasks.amazonaws.com');
const executionRole = new iam.Role(stack, 'Execution', { assumedBy });
const taskRole = new iam.Role(stack, 'TaskRole', { assumedBy });
const full = new ecs.FargateTaskDefinition(stack, 'Full', {
  cpu: 1024,
  ephemeralStorageGiB: 50,
  executionRole,
  family: 'full-family',
  memoryLimitMiB: 2048,
  runtimePlatform: {
    cpuArchitecture: ecs.CpuArchitecture.ARM64,
    operatingSystemFamily: ecs.OperatingSystemFamily.LINUX,
  },
  taskRole,
});
const main = full.addContainer('main', {
  command: ['serve', '--fast'],
  containerName: 'renamed',
  cpu: 512,
  disableNetworking: false,
  dockerLabels: { label: 'value' },
  entryPoint: ['/bin/sh', '-c'],
  environment: { STAGE: 'prod', REGION: stack.region },
  essential: true,
  healthCheck: { command: ['curl', 'localhost'], interval: cdk.Duration.seconds(10), retries: 2 },
  image: ecs.ContainerImage.fromRegistry('public.ecr.aws/x/y:1'),
  memoryReservationMiB: 512,
  portMappings: [{ containerPort: 8080 }, { containerPort: 53, name: 'dns', protocol: ecs.Protocol.UDP }],
  readonlyRootFilesystem: true,
  startTimeout: cdk.Duration.seconds(30),
  stopTimeout: cdk.Duration.seconds(60),
  user: '1000',
  workingDirectory: '/srv',
});
main.addEnvironment('LATER', 'yes');
main.addUlimits({ hardLimit: 2048, name: ecs.UlimitName.NOFILE, softLimit: 1024 });
const sidecar = full.addContainer('sidecar', {
  essential: false,
  image: ecs.ContainerImage.fromRegistry('busybox'),
  logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'sidecar' }),
});
main.addContainerDependencies({ condition: ecs.ContainerDependencyCondition.START, container: sidecar });
full.addToTaskRolePolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
full.addToExecutionRolePolicy(new iam.PolicyStatement({ actions: ['kms:Decrypt'], resources: ['*'] }));
new cdk.CfnOutput(stack, 'Arn', { value: full.taskDefinitionArn });

app.synth();
