import * as cdk from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'TaskOptions');
const image = ecs.ContainerImage.fromRegistry('nginx');
const role = iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111111111111:role/tasks');

const meshed = new ecs.FargateTaskDefinition(stack, 'Meshed', {
  enableFaultInjection: true,
  ephemeralStorageGiB: 50,
  executionRole: role,
  family: 'meshed',
  pidMode: ecs.PidMode.TASK,
  proxyConfiguration: new ecs.AppMeshProxyConfiguration({
    containerName: 'envoy',
    properties: {
      appPorts: [8080, 8081],
      egressIgnoredIPs: ['169.254.170.2', '169.254.169.254'],
      egressIgnoredPorts: [22],
      ignoredGID: 1338,
      ignoredUID: 1337,
      proxyEgressPort: 15001,
      proxyIngressPort: 15000,
    },
  }),
  runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX },
  taskRole: role,
});
meshed.addContainer('envoy', { image });
const windows = new ecs.FargateTaskDefinition(stack, 'Windows', {
  cpu: 1024,
  memoryLimitMiB: 2048,
  runtimePlatform: { operatingSystemFamily: ecs.OperatingSystemFamily.WINDOWS_SERVER_2022_CORE },
});
windows.addContainer('iis', { image });
const own = new ecs.Ec2TaskDefinition(stack, 'Own', {
  inferenceAccelerators: [{ deviceName: 'device1', deviceType: 'eia2.medium' }],
  ipcMode: ecs.IpcMode.TASK,
  networkMode: ecs.NetworkMode.AWS_VPC,
  pidMode: ecs.PidMode.HOST,
  placementConstraints: [ecs.PlacementConstraint.memberOf('attribute:ecs.os-type == linux')],
  proxyConfiguration: ecs.ProxyConfigurations.appMeshProxyConfiguration({
    containerName: 'envoy',
    properties: { appPorts: [80], ignoredGID: 5, proxyEgressPort: 15001, proxyIngressPort: 15000 },
  }),
});
own.addContainer('envoy', { image, memoryLimitMiB: 64 });
own.addInferenceAccelerator({ deviceName: 'device2', deviceType: 'eia2.large' });
own.addPlacementConstraint(ecs.PlacementConstraint.distinctInstances());
own.addVolume({ configuredAtLaunch: true, name: 'launched' });
own.findContainer('envoy')!.addMountPoints({ containerPath: '/data', readOnly: false, sourceVolume: 'launched' });
class Sidecar implements ecs.ITaskDefinitionExtension {
  public extend(taskDefinition: ecs.TaskDefinition) {
    taskDefinition.addContainer('sidecar', { essential: false, image, memoryReservationMiB: 16 });
  }
}
own.addExtension(new Sidecar());
const kinds: [string, ecs.Compatibility][] = [
  ['Ec2AndFargate', ecs.Compatibility.EC2_AND_FARGATE],
  ['Ec2AndManaged', ecs.Compatibility.EC2_AND_MANAGED_INSTANCES],
  ['All', ecs.Compatibility.FARGATE_AND_EC2_AND_MANAGED_INSTANCES],
];
for (const [id, compatibility] of kinds) {
  const task = new ecs.TaskDefinition(stack, id, { compatibility, cpu: '512', memoryMiB: '1024' });
  task.addContainer('web', { image });
}

app.synth();
