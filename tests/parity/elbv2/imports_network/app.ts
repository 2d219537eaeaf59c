import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'ImportsNetwork');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { availabilityZones: ['a', 'b'], vpcId: 'vpc-1' });
const arn = 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:';
const balancer = elbv2.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(stack, 'Balancer', {
  loadBalancerArn: `${arn}loadbalancer/net/nlb/50dc6c495c0c9188`,
  loadBalancerCanonicalHostedZoneId: 'Z2IFOLAFXWLO4F',
  loadBalancerDnsName: 'nlb-1.elb.eu-west-1.amazonaws.com',
  loadBalancerSecurityGroups: ['sg-1', 'sg-2'],
  vpc,
});
const targets = balancer.addListener('Tcp', { port: 80 }).addTargets('Targets', { port: 8080 });
balancer.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
const group = elbv2.NetworkTargetGroup.fromTargetGroupAttributes(stack, 'Group', {
  loadBalancerArns: `${arn}loadbalancer/net/nlb/50dc6c495c0c9188`,
  targetGroupArn: `${arn}targetgroup/existing/73e2d6bc24d8a067`,
});
balancer.addListener('Other', { defaultTargetGroups: [group], port: 81 });
balancer.metrics.newFlowCount().createAlarm(stack, 'Flows', { evaluationPeriods: 1, threshold: 1 });
group.metrics.healthyHostCount().createAlarm(stack, 'Hosts', { evaluationPeriods: 1, threshold: 1 });
targets.metrics.unHealthyHostCount().createAlarm(stack, 'Unwell', { evaluationPeriods: 1, threshold: 1 });
const application = elbv2.ApplicationTargetGroup.fromTargetGroupAttributes(stack, 'Application', {
  loadBalancerArns: `${arn}loadbalancer/app/lb/50dc6c495c0c9188`,
  targetGroupArn: `${arn}targetgroup/web/73e2d6bc24d8a067`,
});
application.metrics.requestCount().createAlarm(stack, 'Requests', { evaluationPeriods: 1, threshold: 1 });
const parameter = new cdk.CfnParameter(stack, 'LoadBalancerArn');
const late = elbv2.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(stack, 'Late', { loadBalancerArn: parameter.valueAsString });
late.metrics.activeFlowCount().createAlarm(stack, 'LateFlows', { evaluationPeriods: 1, threshold: 1 });
const listener = elbv2.NetworkListener.fromNetworkListenerArn(
  stack, 'Listener', `${arn}listener/net/nlb/50dc6c495c0c9188/f2f7dc8efc522ab2`);
const values = {
  Arn: balancer.loadBalancerArn, Dns: balancer.loadBalancerDnsName, GroupName: group.targetGroupName, ListenerArn: listener.listenerArn,
  Zone: balancer.loadBalancerCanonicalHostedZoneId,
};
for (const [id, value] of Object.entries(values)) new cdk.CfnOutput(stack, id, { value });

app.synth();
