import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'SecurityGroups');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { availabilityZones: ['a'], vpcId: 'vpc-1' });

const open = new ec2.SecurityGroup(stack, 'Open', { vpc });
open.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(80));
open.addIngressRule(ec2.Peer.anyIpv6(), ec2.Port.tcp(80), 'over IPv6');
open.addIngressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcpRange(8000, 8080));
open.addIngressRule(ec2.Peer.prefixList('pl-12345'), ec2.Port.udp(53));
open.addIngressRule(ec2.Peer.securityGroupId('sg-0123456789', '222222222222'), ec2.Port.HTTPS);
open.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.icmpPing());
open.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(80));
open.addIngressRule(ec2.Peer.ipv4(cdk.Fn.importValue('cidr')), ec2.Port.tcp(cdk.Token.asNumber(cdk.Fn.importValue('port'))));
open.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), 'has no effect');

const closed = new ec2.SecurityGroup(stack, 'Closed', {
  allowAllOutbound: false,
  description: 'Nothing leaves',
  securityGroupName: 'closed',
  vpc,
});
const some = new ec2.SecurityGroup(stack, 'Some', { allowAllOutbound: false, vpc });
some.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.allTcp());
some.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.allUdp(), 'all UDP');
some.addEgressRule(closed, ec2.Port.allTraffic());
some.addEgressRule(ec2.Peer.anyIpv6(), ec2.Port.allIcmpV6());

new ec2.SecurityGroup(stack, 'BothFamilies', { allowAllIpv6Outbound: true, vpc });
const apart = new ec2.SecurityGroup(stack, 'Apart', { disableInlineRules: true, vpc });
apart.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.SSH);

const imported = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Imported', 'sg-12345');
imported.addIngressRule(open, ec2.Port.tcp(22), 'from the open group');
const frozen = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Frozen', 'sg-67890', { mutable: false });
frozen.addIngressRule(open, ec2.Port.tcp(22));
new cdk.CfnOutput(stack, 'Id', { value: open.securityGroupId });
new cdk.CfnOutput(stack, 'OwnVpc', { value: open.securityGroupVpcId });

app.synth();
