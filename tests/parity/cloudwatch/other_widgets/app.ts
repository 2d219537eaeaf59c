import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Others');
const first = cloudwatch.Alarm.fromAlarmName(stack, 'First', 'first');
const second = cloudwatch.Alarm.fromAlarmName(stack, 'Second', 'second');
const dashboard = new cloudwatch.Dashboard(stack, 'Dashboard', {
  end: 'PT0S', periodOverride: cloudwatch.PeriodOverride.INHERIT, start: '-PT8H',
});

dashboard.addWidgets(
  new cloudwatch.TextWidget({ markdown: '# "Quoted"\n' + cdk.Aws.REGION }),
  new cloudwatch.TextWidget({ background: cloudwatch.TextWidgetBackground.SOLID, height: 3, markdown: 'a', width: 2 }),
  new cloudwatch.CustomWidget({ functionArn: 'arn:aws:lambda:us-east-1:111111111111:function:draw', title: 'Drawn' }),
  new cloudwatch.CustomWidget({
    functionArn: 'arn:aws:lambda:us-east-1:111111111111:function:draw',
    height: 1,
    params: { names: ['a', { b: 1 }], region: cdk.Aws.REGION },
    title: 'Given',
    updateOnRefresh: false,
    updateOnResize: false,
    updateOnTimeRangeChange: false,
    width: 2,
  }),
);
dashboard.addWidgets(
  new cloudwatch.AlarmStatusWidget({ alarms: [first] }),
  new cloudwatch.AlarmStatusWidget({
    alarms: [first, second],
    height: 1,
    sortBy: cloudwatch.AlarmStatusWidgetSortBy.STATE_UPDATED_TIMESTAMP,
    states: [cloudwatch.AlarmState.ALARM, cloudwatch.AlarmState.INSUFFICIENT_DATA],
    title: 'Problems',
    width: 2,
  }),
  new cloudwatch.AlarmStatusWidget({
    alarms: [second], sortBy: cloudwatch.AlarmStatusWidgetSortBy.TIMESTAMP, states: [],
  }),
  new cloudwatch.AlarmStatusWidget({ alarms: [second], sortBy: cloudwatch.AlarmStatusWidgetSortBy.DEFAULT }),
);
const logGroupNames = ['/app/one', '/app/' + cdk.Aws.STACK_NAME];
dashboard.addWidgets(
  new cloudwatch.LogQueryWidget({ logGroupNames, queryString: 'fields @message' }),
  new cloudwatch.LogQueryWidget({
    accountId: '111111111111',
    height: 3,
    logGroupNames,
    queryLines: ['fields @message', 'sort @timestamp desc', 'limit 3'],
    region: 'us-west-2',
    title: 'Lines',
    view: cloudwatch.LogQueryVisualizationType.STACKEDAREA,
    width: 9,
  }),
  new cloudwatch.LogQueryWidget({
    logGroupNames,
    queryLanguage: cloudwatch.LogQueryLanguage.PPL,
    queryString: 'fields @message',
    view: cloudwatch.LogQueryVisualizationType.LINE,
  }),
  new cloudwatch.LogQueryWidget({
    logGroupNames,
    queryLanguage: cloudwatch.LogQueryLanguage.SQL,
    queryString: 'SELECT 1',
    view: cloudwatch.LogQueryVisualizationType.PIE,
  }),
  new cloudwatch.LogQueryWidget({
    logGroupNames,
    queryLanguage: cloudwatch.LogQueryLanguage.LOGS_INSIGHTS,
    queryString: 'fields @message',
    view: cloudwatch.LogQueryVisualizationType.BAR,
  }),
);

app.synth();
