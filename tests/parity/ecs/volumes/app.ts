import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as efs from 'aws-cdk-lib/aws-efs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Volumes');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });
const fileSystem = new efs.FileSystem(stack, 'Files', {
  vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
});
const accessPoint = fileSystem.addAccessPoint('Point');

const task = new ecs.Ec2TaskDefinition(stack, 'Task', {
  volumes: [{ host: { sourcePath: '/data' }, name: 'given' }],
});
task.addVolume({ name: 'scratch' });
task.addVolume({
  dockerVolumeConfiguration: {
    autoprovision: true,
    driver: 'local',
    driverOpts: { type: 'tmpfs' },
    labels: { team: 'core' },
    scope: ecs.Scope.SHARED,
  },
  name: 'docker',
});
task.addVolume({
  efsVolumeConfiguration: {
    authorizationConfig: { accessPointId: accessPoint.accessPointId, iam: 'ENABLED' },
    fileSystemId: fileSystem.fileSystemId,
    transitEncryption: 'ENABLED',
    transitEncryptionPort: 2999,
  },
  name: 'efs',
});
task.addVolume({ efsVolumeConfiguration: { fileSystemId: 'fs-12345', rootDirectory: '/sub' }, name: 'plain-efs' });

const container = task.addContainer('app', { image: ecs.ContainerImage.fromRegistry('app'), memoryLimitMiB: 128 });
container.addMountPoints(
  { containerPath: '/given', readOnly: true, sourceVolume: 'given' },
  { containerPath: '/efs', readOnly: false, sourceVolume: 'efs' },
);
container.addScratch({ containerPath: '/tmp', name: 'own-scratch', readOnly: false, sourcePath: '/var/scratch' });
const reader = task.addContainer('reader', { image: ecs.ContainerImage.fromRegistry('r'), memoryLimitMiB: 128 });
reader.addVolumesFrom({ readOnly: true, sourceContainer: 'app' });

app.synth();
