import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as actions from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Alarms');
const topic = new sns.Topic(stack, 'Topic');
const metric = new cloudwatch.Metric({ metricName: 'Errors', namespace: 'App' });

const plain = new cloudwatch.Alarm(stack, 'Plain', { evaluationPeriods: 2, metric, threshold: 10 });
plain.addAlarmAction(new actions.SnsAction(topic));
plain.addOkAction(new actions.SnsAction(topic));
plain.addInsufficientDataAction(new actions.SnsAction(topic));
new cdk.CfnOutput(stack, 'Arn', { value: plain.alarmArn });
new cdk.CfnOutput(stack, 'Name', { value: plain.alarmName });

new cloudwatch.Alarm(stack, 'Full', {
  actionsEnabled: false,
  alarmDescription: 'Too slow',
  alarmName: 'full-alarm',
  comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
  datapointsToAlarm: 2,
  evaluateLowSampleCountPercentile: 'ignore',
  evaluationPeriods: 3,
  metric: metric.with({
    dimensionsMap: { Service: 'web', Path: '/' },
    label: 'ninety-nine',
    period: cdk.Duration.minutes(1),
    statistic: cloudwatch.Stats.percentile(99),
    unit: cloudwatch.Unit.SECONDS,
  }),
  threshold: 0.5,
  treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
});
metric.createAlarm(stack, 'Created', { evaluationPeriods: 1, threshold: 0 });

new cloudwatch.CompositeAlarm(stack, 'Composite', {
  alarmRule: cloudwatch.AlarmRule.anyOf(
    cloudwatch.AlarmRule.allOf(
      cloudwatch.AlarmRule.fromAlarm(plain, cloudwatch.AlarmState.ALARM),
      cloudwatch.AlarmRule.not(cloudwatch.AlarmRule.fromBoolean(false)),
    ),
    cloudwatch.AlarmRule.fromString('OK("other")'),
  ),
});

app.synth();
