import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as destinations from 'aws-cdk-lib/aws-logs-destinations';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Subscriptions');
const group = new logs.LogGroup(stack, 'Group');
const handler = new lambda.Function(stack, 'Handler', {
  code: lambda.Code.fromInline('exports.handler = async () => {};'),
  handler: 'index.handler',
  runtime: lambda.Runtime.NODEJS_22_X,
});

group.addSubscriptionFilter('All', {
  destination: new destinations.LambdaDestination(handler),
  filterPattern: logs.FilterPattern.allEvents(),
});
new logs.SubscriptionFilter(stack, 'Named', {
  destination: new destinations.LambdaDestination(handler, { addPermissions: false }),
  filterName: 'errors',
  filterPattern: logs.FilterPattern.allTerms('ERROR'),
  logGroup: group,
});
new logs.QueryDefinition(stack, 'Query', {
  logGroups: [group],
  queryDefinitionName: 'errors',
  queryString: new logs.QueryString({
    fields: ['@timestamp', '@message'],
    filterStatements: ['@message like /ERROR/'],
    limit: 20,
    sort: '@timestamp desc',
  }),
});

app.synth();
