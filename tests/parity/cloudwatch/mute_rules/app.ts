import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'MuteRules');
const calls = new cloudwatch.Metric({ metricName: 'Calls', namespace: 'App' });
const alarm = calls.createAlarm(stack, 'Alarm', { evaluationPeriods: 1, threshold: 1 });
const composite = new cloudwatch.CompositeAlarm(stack, 'Composite', { alarmRule: alarm });
const old = cloudwatch.Alarm.fromAlarmName(stack, 'Old', 'old');

const rule = new cloudwatch.AlarmMuteRule(stack, 'Full', {
  alarmMuteRuleName: 'maintenance',
  alarms: [alarm, old],
  description: 'While we work',
  duration: cdk.Duration.days(15),
  expire: { day: 31, hour: 23, minute: 59, month: 12, year: 2030 },
  schedule: cloudwatch.ScheduleExpression.cron({
    day: '1', hour: '8', minute: '0', month: 'JAN', timeZone: cdk.TimeZone.of('Europe/Berlin'),
  }),
  start: { day: 2, hour: 3, minute: 4, month: 1, year: 2030 },
  tags: { team: 'core', area: 'north' },
});
rule.addAlarm(composite);
new cdk.CfnOutput(stack, 'Name', { value: rule.alarmMuteRuleName });
new cdk.CfnOutput(stack, 'Arn', { value: rule.alarmMuteRuleArn });
new cloudwatch.AlarmMuteRule(stack, 'Once', {
  duration: cdk.Duration.minutes(90),
  schedule: cloudwatch.ScheduleExpression.at({ day: 9, hour: 7, minute: 5, month: 6, year: 2031 }, cdk.TimeZone.of('Asia/Tokyo')),
});
alarm.addAlarmMuteRule('Weekends', {
  duration: cdk.Duration.hours(24), schedule: cloudwatch.ScheduleExpression.cron({ minute: '30', weekDay: 'SAT' }),
});
composite.addAlarmMuteRule('Raw', {
  duration: cdk.Duration.seconds(60), schedule: cloudwatch.ScheduleExpression.expression('cron(0 22 * * *)'),
});

const byName = cloudwatch.AlarmMuteRule.fromAlarmMuteRuleName(stack, 'ByName', 'theirs');
new cdk.CfnOutput(stack, 'ByNameArn', { value: byName.alarmMuteRuleArn });
const byArn = cloudwatch.AlarmMuteRule.fromAlarmMuteRuleArn(
  stack, 'ByArn', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm-mute-rule:others');
new cdk.CfnOutput(stack, 'ByArnName', { value: byArn.alarmMuteRuleName });

app.synth();
