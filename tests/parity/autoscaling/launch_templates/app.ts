import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'FromTemplates');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  availabilityZones: ['a'], privateSubnetIds: ['subnet-1'], vpcId: 'vpc-1',
});
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const securityGroup = new ec2.SecurityGroup(stack, 'Group', { vpc });
const launchTemplate = new ec2.LaunchTemplate(stack, 'Template', {
  instanceType: new ec2.InstanceType('t3.micro'),
  machineImage: ec2.MachineImage.latestAmazonLinux2023(),
  role,
  securityGroup,
});

const single = new autoscaling.AutoScalingGroup(stack, 'Single', { launchTemplate, vpc });
single.connections.allowFromAnyIpv4(ec2.Port.HTTP);
single.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));

new autoscaling.AutoScalingGroup(stack, 'Mixed', {
  maxCapacity: 5,
  mixedInstancesPolicy: {
    instancesDistribution: {
      onDemandBaseCapacity: 1,
      onDemandPercentageAboveBaseCapacity: 50,
      spotAllocationStrategy: autoscaling.SpotAllocationStrategy.CAPACITY_OPTIMIZED,
    },
    launchTemplate,
    launchTemplateOverrides: [
      { instanceType: new ec2.InstanceType('t3.small') },
      { instanceType: new ec2.InstanceType('t3.large'), weightedCapacity: 2 },
    ],
  },
  vpc,
});

app.synth();
