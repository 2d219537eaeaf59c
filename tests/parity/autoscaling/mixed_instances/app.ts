import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Mixed');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  availabilityZones: ['a'], privateSubnetIds: ['subnet-1'], vpcId: 'vpc-1',
});
const launchTemplate = new ec2.LaunchTemplate(stack, 'Template', {
  machineImage: ec2.MachineImage.latestAmazonLinux2023(),
  securityGroup: new ec2.SecurityGroup(stack, 'SecurityGroup', { vpc }),
});
const imported = ec2.LaunchTemplate.fromLaunchTemplateAttributes(stack, 'Imported', {
  launchTemplateName: 'arm', versionNumber: '3',
});

const group = new autoscaling.AutoScalingGroup(stack, 'Group', {
  healthChecks: autoscaling.HealthChecks.ec2(),
  maxCapacity: 6,
  mixedInstancesPolicy: {
    instancesDistribution: {
      onDemandAllocationStrategy: autoscaling.OnDemandAllocationStrategy.LOWEST_PRICE,
      spotAllocationStrategy: autoscaling.SpotAllocationStrategy.LOWEST_PRICE,
      spotInstancePools: 3,
      spotMaxPrice: '0.2',
    },
    launchTemplate,
    launchTemplateOverrides: [
      { instanceRequirements: { memoryMiB: { min: 2048 }, spotMaxPricePercentageOverLowestPrice: 50, vCpuCount: { max: 4, min: 1 } } },
      { instanceRequirements: { memoryMiB: { min: 1024 }, vCpuCount: { min: 2 } }, launchTemplate: imported },
    ],
  },
  vpc,
});
group.connections.allowFromAnyIpv4(ec2.Port.HTTPS);

const targets = new elbv2.NetworkTargetGroup(stack, 'Targets', { port: 443, vpc });
targets.addTarget(group);
elbv2.NetworkTargetGroup.fromTargetGroupAttributes(stack, 'Others', {
  targetGroupArn: 'arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/others/1234567890abcdef',
}).addTarget(group);

app.synth();
