import * as cdk from 'aws-cdk-lib';
import * as elasticbeanstalk from 'aws-cdk-lib/aws-elasticbeanstalk';
import * as refactorspaces from 'aws-cdk-lib/aws-refactorspaces';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'MultiPart');

// What `Ref` returns of these has several parts, of which the others want one.
const application = new refactorspaces.CfnApplication(stack, 'Application', {
  environmentIdentifier: 'env-1',
  name: 'app',
  proxyType: 'API_GATEWAY',
  vpcId: 'vpc-1',
});
const service = new refactorspaces.CfnService(stack, 'Service', {
  applicationIdentifier: application,
  endpointType: 'URL',
  environmentIdentifier: 'env-1',
  name: 'service',
  vpcId: 'vpc-1',
});
new refactorspaces.CfnRoute(stack, 'Route', {
  applicationIdentifier: application,
  environmentIdentifier: 'env-1',
  routeType: 'DEFAULT',
  serviceIdentifier: service,
});

const template = new elasticbeanstalk.CfnConfigurationTemplate(stack, 'Template', { applicationName: 'web' });
new elasticbeanstalk.CfnEnvironment(stack, 'Environment', { applicationName: 'web', templateName: template });

app.synth();
