import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Imported');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { availabilityZones: ['a', 'b'], vpcId: 'vpc-1' });
const securityGroup = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-12345');

const balancer = elbv2.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(stack, 'Balancer', {
  loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/lb/50dc6c495c0c9188',
  loadBalancerDnsName: 'lb-1.eu-west-1.elb.amazonaws.com',
  securityGroupId: 'sg-67890',
  vpc,
});
const own = new elbv2.ApplicationTargetGroup(stack, 'Own', { port: 80, targetType: elbv2.TargetType.IP, vpc });
balancer.addListener('Added', { defaultTargetGroups: [own], port: 8080 });

const listener = elbv2.ApplicationListener.fromApplicationListenerAttributes(stack, 'Listener', {
  listenerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:listener/app/lb/50dc6c495c0c9188/f2f7dc8efc522ab2',
  securityGroup,
});
listener.addTargetGroups('Attached', {
  conditions: [elbv2.ListenerCondition.pathPatterns(['/x'])], priority: 1, targetGroups: [own],
});
const group = elbv2.ApplicationTargetGroup.fromTargetGroupAttributes(stack, 'Existing', {
  targetGroupArn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/tg/73e2d6bc24d8a067',
});
listener.addAction('Forward', {
  action: elbv2.ListenerAction.forward([group]),
  conditions: [elbv2.ListenerCondition.pathPatterns(['/y'])],
  priority: 2,
});
listener.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
new cdk.CfnOutput(stack, 'Dns', { value: balancer.loadBalancerDnsName });
new cdk.CfnOutput(stack, 'GroupName', { value: group.targetGroupName });

app.synth();
