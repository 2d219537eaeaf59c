import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Bastion');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });

const bastion = new ec2.BastionHostLinux(stack, 'Bastion', {
  subnetSelection: { subnetType: ec2.SubnetType.PUBLIC },
  vpc,
});
bastion.allowSshAccessFrom(ec2.Peer.ipv4('192.0.2.0/24'), ec2.Peer.ipv4('198.51.100.0/24'));

const offices = new ec2.PrefixList(stack, 'Offices', {
  entries: [{ cidr: '10.0.0.0/8', description: 'head office' }, { cidr: '172.16.0.0/12' }],
});
const named = new ec2.PrefixList(stack, 'Named', {
  addressFamily: ec2.AddressFamily.IP_V6,
  entries: [{ cidr: '2001:db8::/32' }],
  maxEntries: 10,
  prefixListName: 'named',
});
new ec2.PrefixList(stack, 'Empty');
const group = new ec2.SecurityGroup(stack, 'Group', { allowAllOutbound: false, vpc });
group.addIngressRule(offices, ec2.Port.HTTPS);
group.connections.allowTo(named, ec2.Port.tcp(1234), 'to the named ones');
group.addIngressRule(ec2.PrefixList.fromPrefixListId(stack, 'Known', 'pl-1'), ec2.Port.HTTP);
new cdk.CfnOutput(stack, 'Name', { value: offices.prefixListName });
new cdk.CfnOutput(stack, 'Family', { value: named.addressFamily });
new cdk.CfnOutput(stack, 'Arn', { value: named.prefixListArn });

const looking = new cdk.Stack(app, 'Looking', { env: { account: '111111111111', region: 'eu-west-1' } });
const found = ec2.PrefixList.fromLookup(looking, 'Found', {
  addressFamily: ec2.AddressFamily.IP_V4, prefixListName: 'com.amazonaws.global.cloudfront.origin-facing',
});
new cdk.CfnOutput(looking, 'FoundId', { value: found.prefixListId });

const service = new ec2.VpcEndpointService(stack, 'Service', {
  acceptanceRequired: false,
  allowedRegions: ['eu-west-1', 'eu-west-2'],
  contributorInsights: true,
  supportedIpAddressTypes: [ec2.IpAddressType.IPV4, ec2.IpAddressType.IPV6],
  vpcEndpointServiceLoadBalancers: [{ loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/net/a/1' }],
});
new cdk.CfnOutput(stack, 'ServiceName', { value: service.vpcEndpointServiceName });

app.synth();
