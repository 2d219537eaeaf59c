#pragma once

/// Amazon Elastic File System: the whole hand-written layer.
#include <cdk/efs/access_point.hpp>
#include <cdk/efs/file_system.hpp>
#include <cdk/efs/replication_configuration.hpp>
