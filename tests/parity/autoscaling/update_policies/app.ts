import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'UpdatePolicies');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  availabilityZones: ['a'], privateSubnetIds: ['subnet-1'], vpcId: 'vpc-1',
});
const group = (id: string, props: Partial<autoscaling.AutoScalingGroupProps>) =>
  new autoscaling.AutoScalingGroup(stack, id, {
    instanceType: new ec2.InstanceType('t3.micro'),
    machineImage: ec2.MachineImage.latestAmazonLinux2023(),
    vpc,
    ...props,
  });

group('Rolling', { updatePolicy: autoscaling.UpdatePolicy.rollingUpdate() });
group('RollingFull', {
  signals: autoscaling.Signals.waitForCount(2, { minSuccessPercentage: 80, timeout: cdk.Duration.minutes(10) }),
  updatePolicy: autoscaling.UpdatePolicy.rollingUpdate({
    maxBatchSize: 2,
    minInstancesInService: 1,
    minSuccessPercentage: 50,
    pauseTime: cdk.Duration.minutes(5),
    suspendProcesses: [autoscaling.ScalingProcess.AZ_REBALANCE],
    waitOnResourceSignals: true,
  }),
});
group('Replacing', { updatePolicy: autoscaling.UpdatePolicy.replacingUpdate() });
group('Signals', {
  desiredCapacity: 3, maxCapacity: 3, signals: autoscaling.Signals.waitForAll({ timeout: cdk.Duration.minutes(15) }),
});
group('MinSignals', { minCapacity: 1, signals: autoscaling.Signals.waitForMinCapacity() });

app.synth();
