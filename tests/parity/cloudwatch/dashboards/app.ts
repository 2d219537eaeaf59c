import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Dashboards');
const metric = new cloudwatch.Metric({
  color: cloudwatch.Color.RED, dimensionsMap: { Path: '/' }, label: 'Requests', metricName: 'Calls', namespace: 'App',
});
const alarm = metric.createAlarm(stack, 'Alarm', { evaluationPeriods: 1, threshold: 1 });

const dashboard = new cloudwatch.Dashboard(stack, 'Dashboard', {
  dashboardName: 'overview', defaultInterval: cdk.Duration.hours(3),
});
dashboard.addWidgets(
  new cloudwatch.TextWidget({ height: 2, markdown: '# Overview', width: 24 }),
  new cloudwatch.GraphWidget({
    left: [metric], leftYAxis: { min: 0 }, right: [metric.with({ statistic: 'Sum' })], stacked: true, title: 'Traffic',
  }),
);
dashboard.addWidgets(
  new cloudwatch.SingleValueWidget({ metrics: [metric], title: 'Now' }),
  new cloudwatch.AlarmWidget({ alarm, title: 'Alarm' }),
  new cloudwatch.Column(
    new cloudwatch.Spacer({ height: 1, width: 2 }),
    new cloudwatch.LogQueryWidget({ logGroupNames: ['/app'], queryString: 'fields @message', width: 8 }),
  ),
);

app.synth();
