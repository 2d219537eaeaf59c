import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();

function show(stack: cdk.Stack) {
  const thing = new cdk.CfnResource(stack, 'Thing', { type: 'Custom::Thing' });
  const arn = thing.getAtt('Arn').toString();
  const parts = stack.splitArn(arn, cdk.ArnFormat.SLASH_RESOURCE_NAME);
  const colon = stack.splitArn(arn, cdk.ArnFormat.COLON_RESOURCE_NAME);
  const literal = cdk.Arn.split('arn:aws:ecs:eu-west-1:111111111111:service/cluster/name',
    cdk.ArnFormat.SLASH_RESOURCE_NAME);
  new cdk.CfnResource(stack, 'Arns', {
    type: 'Custom::Arns',
    properties: {
      Colon: stack.formatArn({
        arnFormat: cdk.ArnFormat.COLON_RESOURCE_NAME, resource: 'function', resourceName: 'f', service: 'lambda',
      }),
      ColonName: colon.resourceName,
      Default: stack.formatArn({ resource: 'cluster', resourceName: 'c', service: 'ecs' }),
      Global: stack.formatArn({ account: '', region: '', resource: 'bucket', service: 's3' }),
      LiteralName: literal.resourceName,
      LiteralRegion: literal.region,
      NoName: stack.formatArn({
        arnFormat: cdk.ArnFormat.NO_RESOURCE_NAME, resource: 'topic', service: 'sns',
      }),
      Other: stack.formatArn({
        account: '222222222222', partition: 'aws-cn', region: 'cn-north-1', resource: 'queue', service: 'sqs',
      }),
      ParsedAccount: parts.account,
      ParsedName: parts.resourceName,
      ParsedResource: parts.resource,
      Slashes: stack.formatArn({
        arnFormat: cdk.ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME,
        resource: 'restapis', resourceName: thing.ref, service: 'apigateway',
      }),
    },
  });
}

show(new cdk.Stack(app, 'Agnostic'));
show(new cdk.Stack(app, 'Known', { env: { account: '111111111111', region: 'eu-west-1' } }));
show(new cdk.Stack(app, 'China', { env: { account: '111111111111', region: 'cn-north-1' } }));

app.synth();
