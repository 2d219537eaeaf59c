import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as actions from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'PromQL');
const topic = new actions.SnsAction(new sns.Topic(stack, 'Topic'));

const short = new cloudwatch.PromQLAlarm(stack, 'Short', { evaluationInterval: cdk.Duration.seconds(10), query: 'up == 0' });
const full = new cloudwatch.PromQLAlarm(stack, 'Full', {
  actionsEnabled: false,
  alarmDescription: 'Something is down',
  alarmName: 'down',
  evaluationInterval: cdk.Duration.hours(1),
  pendingPeriod: cdk.Duration.minutes(5),
  query: 'sum(rate(errors[5m])) > 1',
  recoveryPeriod: cdk.Duration.seconds(0),
});
full.addAlarmAction(topic);
full.addOkAction(topic);
full.addInsufficientDataAction(topic);
const imported = cloudwatch.PromQLAlarm.fromPromQLAlarmName(stack, 'Imported', 'old');
new cloudwatch.CompositeAlarm(stack, 'Any', {
  alarmRule: cloudwatch.AlarmRule.anyOf(short, full, imported), compositeAlarmName: 'any',
});
new cdk.CfnOutput(stack, 'Name', { value: full.alarmName });

app.synth();
