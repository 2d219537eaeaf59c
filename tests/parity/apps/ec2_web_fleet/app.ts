import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

// The network in one stack, a fleet behind a load balancer in another.
const app = new cdk.App();
const network = new cdk.Stack(app, 'Network');
const vpc = new ec2.Vpc(network, 'Vpc', { maxAzs: 2, natGateways: 1 });

const web = new cdk.Stack(app, 'Web');
const fleet = new autoscaling.AutoScalingGroup(web, 'Fleet', {
  instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.SMALL),
  machineImage: ec2.MachineImage.latestAmazonLinux2023(),
  maxCapacity: 3,
  minCapacity: 2,
  updatePolicy: autoscaling.UpdatePolicy.rollingUpdate(),
  vpc,
});
fleet.addUserData('dnf install -y nginx', 'systemctl start nginx');

const balancer = new elbv2.ApplicationLoadBalancer(web, 'Balancer', { internetFacing: true, vpc });
const listener = balancer.addListener('Http', { port: 80 });
listener.addTargets('Fleet', { healthCheck: { path: '/health' }, port: 80, targets: [fleet] });
fleet.scaleOnRequestCount('Load', { targetRequestsPerMinute: 600 });
new cdk.CfnOutput(web, 'Url', { value: `http://${balancer.loadBalancerDnsName}` });

app.synth();
