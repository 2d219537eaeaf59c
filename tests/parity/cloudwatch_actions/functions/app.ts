import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as actions from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Functions');
const handler = new lambda.Function(stack, 'Handler', {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
});
const calls = new cloudwatch.Metric({ metricName: 'Calls', namespace: 'App' });
const first = calls.createAlarm(stack, 'First', { evaluationPeriods: 1, threshold: 1 });
first.addAlarmAction(new actions.LambdaAction(handler));
first.addOkAction(new actions.LambdaAction(handler));
calls.createAlarm(stack, 'Second', { evaluationPeriods: 1, threshold: 2 }).addAlarmAction(new actions.LambdaAction(handler));
calls.createAlarm(stack, 'Unique', { evaluationPeriods: 1, threshold: 3 })
  .addInsufficientDataAction(new actions.LambdaAction(handler, { useUniquePermissionId: true }));

app.synth();
