import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'ManagedVolumes');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });
const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });
const taskDefinition = new ecs.FargateTaskDefinition(stack, 'Task');
const container = taskDefinition.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx') });

const small = new ecs.ServiceManagedVolume(stack, 'Small', {
  managedEBSVolume: { size: cdk.Size.gibibytes(15) }, name: 'data',
});
taskDefinition.addVolume(small);
small.mountIn(container, { containerPath: '/data', readOnly: false });
new ecs.FargateService(stack, 'First', { cluster, taskDefinition, volumeConfigurations: [small] });

const key = new kms.Key(stack, 'Key');
const large = new ecs.ServiceManagedVolume(stack, 'Large', {
  managedEBSVolume: {
    encrypted: true,
    fileSystemType: ecs.FileSystemType.EXT4,
    iops: 4000,
    kmsKeyId: key,
    size: cdk.Size.gibibytes(200),
    snapShotId: 'snap-066877671789bd71b',
    tagSpecifications: [
      { propagateTags: ecs.EbsPropagatedTagSource.SERVICE, tags: { purpose: 'production' } },
      { propagateTags: ecs.EbsPropagatedTagSource.TASK_DEFINITION },
    ],
    throughput: 500,
    volumeInitializationRate: cdk.Size.mebibytes(200),
    volumeType: ec2.EbsDeviceVolumeType.GP3,
  },
  name: 'data',
});
const second = new ecs.FargateService(stack, 'Second', { cluster, taskDefinition });
second.addVolume(large);
new cdk.CfnOutput(stack, 'Role', { value: large.role.roleArn });

const own = new ecs.ServiceManagedVolume(stack, 'Own', {
  managedEBSVolume: {
    fileSystemType: ecs.FileSystemType.XFS,
    iops: 100,
    role: iam.Role.fromRoleArn(stack, 'VolumeRole', 'arn:aws:iam::111111111111:role/volumes'),
    size: cdk.Size.tebibytes(1),
    volumeType: ec2.EbsDeviceVolumeType.IO2,
  },
  name: 'data',
});
new ecs.FargateService(stack, 'Third', { cluster, taskDefinition, volumeConfigurations: [own] });
const bare = new ecs.ServiceManagedVolume(stack, 'Bare', { name: 'data' });
new ecs.FargateService(stack, 'Fourth', { cluster, taskDefinition, volumeConfigurations: [bare] });

app.synth();
