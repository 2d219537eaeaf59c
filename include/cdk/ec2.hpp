#pragma once

/// The hand-written layer of Amazon EC2: networks, security groups, images, instances.
#include <cdk/ec2/block_device.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/flow_log.hpp>
#include <cdk/ec2/instance.hpp>
#include <cdk/ec2/instance_type.hpp>
#include <cdk/ec2/ip_addresses.hpp>
#include <cdk/ec2/key_pair.hpp>
#include <cdk/ec2/launch_template.hpp>
#include <cdk/ec2/machine_image.hpp>
#include <cdk/ec2/nat.hpp>
#include <cdk/ec2/network_acl.hpp>
#include <cdk/ec2/peer.hpp>
#include <cdk/ec2/placement_group.hpp>
#include <cdk/ec2/port.hpp>
#include <cdk/ec2/require_imdsv2_aspect.hpp>
#include <cdk/ec2/required_enum.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/subnet.hpp>
#include <cdk/ec2/user_data.hpp>
#include <cdk/ec2/volume.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/ec2/vpc_endpoint.hpp>
#include <cdk/ec2/vpc_endpoint_services.hpp>
#include <cdk/ec2/vpn.hpp>
#include <cdk/ec2/windows_version.hpp>
