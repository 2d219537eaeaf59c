#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/lambda/permission.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace cdk::lambda {

class IFunction;

/// Methods that other sites may use.
enum class HttpMethod : std::uint8_t { GET, PUT, HEAD, POST, DELETE, PATCH, OPTIONS, ALL };

/// How the answer reaches the caller.
enum class InvokeMode : std::uint8_t {
  /// When it is complete.
  BUFFERED,
  /// While it is made.
  RESPONSE_STREAM,
};

/// What a browser lets other sites do with a URL.
/// https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html#urls-cors
struct FunctionUrlCorsOptions {
  /// Default: false.
  Boolean allowCredentials{};
  /// Headers of requests. Default: none.
  List<String> allowedHeaders{};
  /// Default: `ALL`.
  std::vector<HttpMethod> allowedMethods{};
  /// Sites; `*` for all. Default: none.
  List<String> allowedOrigins{};
  /// Headers of answers. Default: none.
  List<String> exposedHeaders{};
  /// How long a browser keeps the permission, at most a day. Default: the browser's, 5 seconds.
  std::optional<Duration> maxAge{};
  Presence presence_{};

  static FunctionUrlCorsOptions absent() noexcept { return {.presence_ = Presence::absent()}; }
};

/// What `addFunctionUrl` takes.
struct FunctionUrlOptions {
  /// Default: `AWS_IAM`.
  std::optional<FunctionUrlAuthType> authType{};
  /// Default: browsers let no other site use it.
  FunctionUrlCorsOptions cors = FunctionUrlCorsOptions::absent();
  /// Default: the service's, `BUFFERED`.
  std::optional<InvokeMode> invokeMode{};
};

/// Props of `FunctionUrl`.
struct FunctionUrlProps {
  /// Default: `AWS_IAM`.
  std::optional<FunctionUrlAuthType> authType{};
  /// Default: browsers let no other site use it.
  FunctionUrlCorsOptions cors = FunctionUrlCorsOptions::absent();
  /// A function or alias. A change replaces the URL.
  Required<Ref<IFunction>> function;
  /// Default: the service's, `BUFFERED`.
  std::optional<InvokeMode> invokeMode{};
};

/// The URL of a function.
class IFunctionUrl : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::Lambda::Url";

  [[nodiscard]] virtual FunctionUrlAuthType authType() const = 0;
  /// ARN of the function.
  [[nodiscard]] virtual String functionArn() const = 0;
  [[nodiscard]] virtual String url() const = 0;
  /// Lets the grantee call the URL.
  virtual iam::Grant grantInvokeUrl(Handle<iam::IGrantable> identity) = 0;
};

/// A URL that calls a function or an alias. One that wants no authentication lets everybody.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html
class FunctionUrl : public Resource, public virtual IFunctionUrl {
 public:
  using Props = FunctionUrlProps;
  /// Throws `ValidationError` for a version, which can have none, and for a `maxAge` over a day.
  FunctionUrl(Scope scope, Props props);

  [[nodiscard]] FunctionUrlAuthType authType() const override { return authType_; }
  [[nodiscard]] String functionArn() const override { return functionArn_; }
  [[nodiscard]] String url() const override { return url_; }
  iam::Grant grantInvokeUrl(Handle<iam::IGrantable> grantee) override;

 private:
  IFunction* function_;
  FunctionUrlAuthType authType_;
  String functionArn_{};
  String url_{};
};

}  // namespace cdk::lambda
