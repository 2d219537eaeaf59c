#pragma once

#include <optional>
#include <string_view>

#include <cdk/core/value.hpp>

namespace cdk {

class Stack;

/// The forms of an ARN's resource part.
enum class ArnFormat {
  NO_RESOURCE_NAME,                    ///< `arn:aws:s3:::bucket`
  COLON_RESOURCE_NAME,                 ///< `…:function:name`
  SLASH_RESOURCE_NAME,                 ///< `…:role/name`
  SLASH_RESOURCE_SLASH_RESOURCE_NAME,  ///< `…:/apis/name`
};

/// The parts of an ARN.
struct ArnComponents {
  /// Default: the stack's account. An empty text stays empty.
  String account{};
  /// Default: `SLASH_RESOURCE_NAME`.
  std::optional<ArnFormat> arnFormat{};
  /// Default: the stack's partition.
  String partition{};
  /// Default: the stack's region. An empty text stays empty.
  String region{};
  /// Such as `role`.
  Required<String> resource;
  /// Default: none.
  String resourceName{};
  /// Such as `iam`.
  Required<String> service;
};

/// Making and taking apart ARNs.
class Arn {
 public:
  static String format(const ArnComponents& components, const Stack& stack);
  /// The same without a stack: partition, region and account have to be given.
  static String format(const ArnComponents& components);
  /// Splits an ARN, with `Fn::Split` and `Fn::Select` where it is a token; `format` tells what to
  /// expect of a token. Throws `ValidationError` for text that is no ARN.
  static ArnComponents split(String arn, ArnFormat format);
  /// The name of a resource of that type. Throws `ValidationError` where the ARN is of another
  /// type.
  static String extractResourceName(String arn, std::string_view resourceType);
};

}  // namespace cdk
