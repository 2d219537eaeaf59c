import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Connections');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { availabilityZones: ['a'], vpcId: 'vpc-1' });
const group = (id: string, allowAllOutbound = true, scope = stack) =>
  new ec2.SecurityGroup(scope, id, { allowAllOutbound, vpc });

const web = group('Web');
const api = group('Api', false);
const data = group('Data', false);

web.connections.allowFromAnyIpv4(ec2.Port.HTTP, 'anyone');
api.connections.allowFrom(web, ec2.Port.tcp(8080));
api.connections.allowTo(data, ec2.Port.POSTGRES, 'queries');
data.connections.allowInternally(ec2.Port.allTraffic(), 'replication');
api.connections.allowToAnyIpv4(ec2.Port.HTTPS);
web.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcpRange(9000, 9010));
web.connections.allowTo(ec2.Peer.anyIpv6(), ec2.Port.tcp(1));
web.connections.allowFrom(web, ec2.Port.tcp(2));

// With a default port, and more than one group.
const service = new ec2.Connections({
  defaultPort: ec2.Port.tcp(3306),
  securityGroups: [data, group('Extra', false)],
});
service.allowDefaultPortFrom(api, 'from the API');
service.allowDefaultPortInternally();
service.allowDefaultPortFromAnyIpv4();
web.connections.allowToDefaultPort(service);

// Late additions get the rules that exist already.
service.addSecurityGroup(group('Late', false));

// Between stacks, the rule lives with the stack that needs the other.
const other = new cdk.Stack(app, 'Other');
const client = group('Client', false, other);
client.connections.allowTo(web, ec2.Port.tcp(443), 'across stacks');
data.connections.allowFrom(ec2.SecurityGroup.fromSecurityGroupId(stack, 'Known', 'sg-1'), ec2.Port.tcp(5));

app.synth();
