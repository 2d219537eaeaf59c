import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Images');
const image = (id: string, machineImage: ec2.IMachineImage) =>
  new ec2.LaunchTemplate(stack, id, { machineImage });

image('AmazonLinux2', ec2.MachineImage.latestAmazonLinux2());
image('AmazonLinux2Arm', ec2.MachineImage.latestAmazonLinux2({ cpuType: ec2.AmazonLinuxCpuType.ARM_64 }));
image('AmazonLinux2023', ec2.MachineImage.latestAmazonLinux2023());
image('Minimal', ec2.MachineImage.latestAmazonLinux2023({ edition: ec2.AmazonLinuxEdition.MINIMAL }));
image('Windows', ec2.MachineImage.latestWindows(ec2.WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE));
image('Parameter', ec2.MachineImage.fromSsmParameter('/my/image', {
  os: ec2.OperatingSystemType.WINDOWS, parameterVersion: '3',
}));
image('AtLaunch', ec2.MachineImage.resolveSsmParameterAtLaunch('/my/image'));
image('Generic', ec2.MachineImage.genericLinux({ 'eu-west-1': 'ami-1', 'us-east-1': 'ami-2' }));

const known = new cdk.Stack(app, 'Known', { env: { account: '111111111111', region: 'eu-west-1' } });
new ec2.LaunchTemplate(known, 'Generic', {
  machineImage: ec2.MachineImage.genericWindows({ 'eu-west-1': 'ami-3' }),
});
new ec2.LaunchTemplate(known, 'Cached', {
  machineImage: ec2.MachineImage.latestAmazonLinux2023({ cachedInContext: true }),
});
new ec2.LaunchTemplate(known, 'LookedUp', {
  machineImage: ec2.MachineImage.lookup({ filters: { state: ['available'] }, name: 'image-*', owners: ['self'] }),
});

app.synth();
