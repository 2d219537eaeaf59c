import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Scaling');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  availabilityZones: ['a', 'b'], privateSubnetIds: ['subnet-1', 'subnet-2'], vpcId: 'vpc-1',
});
const group = new autoscaling.AutoScalingGroup(stack, 'Group', {
  instanceType: new ec2.InstanceType('t3.micro'),
  machineImage: ec2.MachineImage.latestAmazonLinux2023(),
  maxCapacity: 10,
  vpc,
});

group.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 50 });
group.scaleOnIncomingBytes('Incoming', { targetBytesPerSecond: 1000 });
group.scaleOnSchedule('Morning', { minCapacity: 5, schedule: autoscaling.Schedule.cron({ hour: '8', minute: '0' }) });
group.scaleOnSchedule('Night', {
  maxCapacity: 1, schedule: autoscaling.Schedule.expression('0 20 * * *'), timeZone: 'Europe/Berlin',
});
const metric = new cloudwatch.Metric({ metricName: 'Depth', namespace: 'App' });
group.scaleOnMetric('Steps', {
  metric,
  scalingSteps: [{ change: -1, upper: 10 }, { change: 1, lower: 50 }, { change: 3, lower: 90 }],
});
group.scaleToTrackMetric('Tracked', { metric, targetValue: 5 });

const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc });
balancer.addListener('Http', { port: 80 }).addTargets('Targets', { port: 80, targets: [group] });
group.scaleOnRequestCount('Requests', { targetRequestsPerMinute: 60 });

app.synth();
