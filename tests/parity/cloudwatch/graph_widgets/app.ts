import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Graphs');
const calls = new cloudwatch.Metric({ dimensionsMap: { Path: '/', Method: 'GET' }, metricName: 'Calls', namespace: 'App' });
const alarm = calls.createAlarm(stack, 'Alarm', {
  comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD, datapointsToAlarm: 2, evaluationPeriods: 3, threshold: 1.5,
});
const fast = calls.with({ label: 'Fast', period: cdk.Duration.seconds(10) })
  .createAlarm(stack, 'Fast', { evaluationPeriods: 3, threshold: 7 });

const full = new cloudwatch.GraphWidget({
  accountId: '111111111111',
  end: '2030-01-31T00:00:00Z',
  height: 7,
  left: [calls],
  leftAnnotations: [
    alarm.toAnnotation(),
    fast.toAnnotation(),
    { color: '#ffffff', fill: cloudwatch.Shading.ABOVE, label: 'Limit', value: 2, visible: false },
    { fill: cloudwatch.Shading.NONE, value: 0 },
  ],
  leftYAxis: { label: 'Left', max: 5, min: 0, showUnits: false },
  legendPosition: cloudwatch.LegendPosition.RIGHT,
  liveData: true,
  period: cdk.Duration.minutes(10),
  region: 'us-west-2',
  rightAnnotations: [{ fill: cloudwatch.Shading.BELOW, value: 3 }],
  rightYAxis: {},
  setPeriodToTimeRange: true,
  stacked: true,
  start: '-P7D',
  statistic: cloudwatch.Stats.p(99),
  title: 'Full',
  verticalAnnotations: [
    { color: '#aaaaaa', date: '2022-10-19T00:00:00Z', fill: cloudwatch.VerticalShading.BEFORE, label: 'Begin', visible: true },
    { date: '2022-10-19T01:02:03.456', fill: cloudwatch.VerticalShading.AFTER },
    { date: '2022-10-20T01:02:03-0200', fill: cloudwatch.VerticalShading.NONE },
  ],
  view: cloudwatch.GraphWidgetView.BAR,
  width: 12,
});
full.addRightMetric(calls.with({ statistic: 'max', unit: cloudwatch.Unit.COUNT }));
const pie = new cloudwatch.GraphWidget({
  displayLabelsOnChart: true, stacked: false, title: '', view: cloudwatch.GraphWidgetView.PIE,
});
pie.addLeftMetric(calls.with({ color: cloudwatch.Color.GREY, visible: true }));
new cloudwatch.Dashboard(stack, 'Dashboard', {
  widgets: [[full, pie], [
    new cloudwatch.GraphWidget({ left: [calls], legendPosition: cloudwatch.LegendPosition.HIDDEN }),
    new cloudwatch.AlarmWidget({
      accountId: '111111111111', alarm, height: 3, leftYAxis: { min: 0 }, region: 'us-west-2', title: 'Watched', width: 24,
    }),
    new cloudwatch.AlarmWidget({ alarm: cloudwatch.Alarm.fromAlarmName(stack, 'Imported', 'old') }),
  ]],
});

app.synth();
