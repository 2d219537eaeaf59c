import * as cdk from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Ec2Task');

const bridge = new ecs.Ec2TaskDefinition(stack, 'Bridge');
const web = bridge.addContainer('web', {
  image: ecs.ContainerImage.fromRegistry('nginx'),
  memoryLimitMiB: 512,
  portMappings: [{ containerPort: 80 }, { containerPort: 443, hostPort: 8443 }],
  privileged: true,
});
const linuxParameters = new ecs.LinuxParameters(stack, 'Linux', { initProcessEnabled: true, sharedMemorySize: 64 });
const helper = bridge.addContainer('helper', {
  extraHosts: { database: '10.0.0.5' },
  hostname: 'helper',
  image: ecs.ContainerImage.fromRegistry('busybox'),
  linuxParameters,
  memoryReservationMiB: 64,
  systemControls: [{ namespace: 'net.core.somaxconn', value: '1024' }],
});
web.addLink(helper, 'alias');

const aws = new ecs.Ec2TaskDefinition(stack, 'AwsVpc', {
  family: 'aws-vpc',
  ipcMode: ecs.IpcMode.TASK,
  networkMode: ecs.NetworkMode.AWS_VPC,
  pidMode: ecs.PidMode.HOST,
  placementConstraints: [ecs.PlacementConstraint.memberOf('attribute:ecs.instance-type =~ t3.*')],
});
aws.addContainer('app', {
  gpuCount: 1,
  image: ecs.ContainerImage.fromRegistry('app'),
  memoryLimitMiB: 256,
  portMappings: [{ containerPort: 8080 }],
});

const host = new ecs.TaskDefinition(stack, 'Host', {
  compatibility: ecs.Compatibility.EC2, networkMode: ecs.NetworkMode.HOST,
});
host.addContainer('agent', {
  image: ecs.ContainerImage.fromRegistry('agent'),
  memoryLimitMiB: 32,
  portMappings: [{ containerPort: 9000 }],
});

const everywhere = new ecs.TaskDefinition(stack, 'Everywhere', {
  compatibility: ecs.Compatibility.EC2_AND_FARGATE, cpu: '256', memoryMiB: '512',
});
everywhere.addContainer('app', { image: ecs.ContainerImage.fromRegistry('app') });

app.synth();
