import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as firehose from 'aws-cdk-lib/aws-kinesisfirehose';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'ClientVpn');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
const certificate = 'arn:aws:acm:eu-west-1:111111111111:certificate/';

const simple = vpc.addClientVpnEndpoint('Simple', {
  cidr: '10.100.0.0/16', clientCertificateArn: certificate + 'client', serverCertificateArn: certificate + 'server',
});
simple.addAuthorizationRule('Admins', { cidr: '10.1.0.0/16', description: 'Peered', groupId: 'admins' });
simple.addRoute('Internet', { cidr: '0.0.0.0/0', target: ec2.ClientVpnRouteTarget.subnet(vpc.isolatedSubnets[0]) });
simple.addRoute('Local', { cidr: '10.2.0.0/16', description: 'Office', target: ec2.ClientVpnRouteTarget.local() });
simple.connections.allowTo(ec2.Peer.ipv4('10.1.0.0/16'), ec2.Port.HTTPS);

const group = new logs.LogGroup(stack, 'Log');
const full = new ec2.ClientVpnEndpoint(stack, 'Full', {
  authorizeAllUsersToVpcCidr: false,
  cidr: '10.101.0.0/16',
  clientConnectionHandler: {
    functionArn: 'arn:aws:lambda:eu-west-1:111111111111:function:AWSClientVPN-guard', functionName: 'AWSClientVPN-guard',
  } as ec2.IClientVpnConnectionHandler,
  clientLoginBanner: 'Welcome',
  clientRouteEnforcementOptions: { enforced: true },
  description: 'For everybody',
  disconnectOnSessionTimeout: false,
  dnsServers: ['10.0.0.2', '8.8.8.8'],
  logGroup: group,
  logStream: group.addStream('Connections'),
  port: ec2.VpnPort.OPENVPN,
  securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-1')],
  selfServicePortal: false,
  serverCertificateArn: certificate + 'server',
  sessionTimeout: ec2.ClientVpnSessionTimeout.TEN_HOURS,
  splitTunnel: false,
  transportProtocol: ec2.TransportProtocol.TCP,
  userBasedAuthentication: ec2.ClientVpnUserBasedAuthentication.activeDirectory('d-1'),
  vpc,
  vpcSubnets: { availabilityZones: [vpc.availabilityZones[0]], subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
});
const after = new cdk.CfnResource(stack, 'After', { type: 'Own::Thing::Here' });
after.node.addDependency(full.targetNetworksAssociated);

const saml = iam.SamlProvider.fromSamlProviderArn(stack, 'Saml', 'arn:aws:iam::111111111111:saml-provider/one');
const portal = iam.SamlProvider.fromSamlProviderArn(stack, 'Portal', 'arn:aws:iam::111111111111:saml-provider/two');
for (const [id, authentication] of Object.entries({
  Federated: ec2.ClientVpnUserBasedAuthentication.federated(saml),
  FederatedPortal: ec2.ClientVpnUserBasedAuthentication.federated(saml, portal),
})) {
  vpc.addClientVpnEndpoint(id, {
    cidr: '10.102.0.0/16', clientCertificateArn: certificate + 'client', logging: false, selfServicePortal: true,
    serverCertificateArn: certificate + 'server', splitTunnel: true, transportProtocol: ec2.TransportProtocol.UDP,
    userBasedAuthentication: authentication,
  });
}

const imported = ec2.ClientVpnEndpoint.fromEndpointAttributes(stack, 'Imported', {
  endpointId: 'cvpn-endpoint-1', securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'Other', 'sg-2')],
});
imported.connections.allowFromAnyIpv4(ec2.Port.udp(1194));
new ec2.ClientVpnAuthorizationRule(stack, 'Rule', { cidr: '10.3.0.0/16', clientVpnEndpoint: imported });
new ec2.ClientVpnRoute(stack, 'Route', { cidr: '10.3.0.0/16', clientVpnEndpoint: imported, target: ec2.ClientVpnRouteTarget.local() });

vpc.enableVpnGateway({ type: 'ipsec.1' });
const connection = vpc.addVpnConnection('Office', { ip: '192.0.2.3' });
const known = ec2.VpnConnection.fromVpnConnectionAttributes(stack, 'Known', {
  customerGatewayAsn: 65000, customerGatewayId: 'cgw-1', customerGatewayIp: '192.0.2.4', vpnId: 'vpn-1',
});
new cloudwatch.Alarm(stack, 'Down', {
  comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD, evaluationPeriods: 2,
  metric: connection.metricTunnelState(), threshold: 1,
});
new cloudwatch.Alarm(stack, 'Much', { evaluationPeriods: 1, metric: known.metricTunnelDataIn({ period: cdk.Duration.minutes(1) }), threshold: 1e6 });
new cloudwatch.Alarm(stack, 'Sent', { evaluationPeriods: 1, metric: known.metricTunnelDataOut(), threshold: 1e6 });
new cloudwatch.Alarm(stack, 'All', { evaluationPeriods: 1, metric: ec2.VpnConnection.metricAllTunnelDataOut(), threshold: 1e9 });
new cloudwatch.Alarm(stack, 'AllIn', { evaluationPeriods: 1, metric: ec2.VpnConnection.metricAllTunnelDataIn(), threshold: 1e9 });
new cloudwatch.Alarm(stack, 'AllState', { evaluationPeriods: 1, metric: ec2.VpnConnection.metricAllTunnelState(), threshold: 1 });

const stream = new firehose.CfnDeliveryStream(stack, 'Stream', { deliveryStreamType: 'DirectPut' });
vpc.addFlowLog('Flow', { destination: ec2.FlowLogDestination.toFirehose(stream) });
vpc.addFlowLog('FlowElsewhere', {
  destination: ec2.FlowLogDestination.toFirehose(
    firehose.DeliveryStream.fromDeliveryStreamArn(stack, 'Elsewhere', 'arn:aws:firehose:eu-west-1:222222222222:deliverystream/x'),
    iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111111111111:role/deliver')),
});

app.synth();
