#include <cdk/lambda/function_url.hpp>

#include "number_checks.hpp"

#include <cdk/core/error.hpp>
#include <cdk/lambda/alias.hpp>
#include <cdk/lambda/cfn_url.hpp>
#include <cdk/lambda/version.hpp>

#include <array>

namespace cdk::lambda {

namespace {

constexpr double SECONDS_PER_DAY = 86400;

String textOf(HttpMethod method) {
  static constexpr std::array<const char*, 8> TEXTS = {"GET",    "PUT",   "HEAD",    "POST",
                                                       "DELETE", "PATCH", "OPTIONS", "*"};
  return TEXTS.at(static_cast<std::size_t>(method));
}

CfnUrl::CorsProperty corsOf(const IConstruct& url, const FunctionUrlCorsOptions& options) {
  if (!isPresent(options)) return CfnUrl::CorsProperty::absent();
  const Number age = options.maxAge ? options.maxAge->toSeconds() : Number();
  detail::checkRange(url, "maxAge", age, 0, SECONDS_PER_DAY);
  std::vector<String> methods;
  for (const HttpMethod method : options.allowedMethods) methods.push_back(textOf(method));
  if (methods.empty()) methods.push_back(textOf(HttpMethod::ALL));
  return {.allowCredentials = options.allowCredentials,
          .allowHeaders = options.allowedHeaders,
          .allowMethods = methods,
          .allowOrigins = options.allowedOrigins,
          .exposeHeaders = options.exposedHeaders,
          .maxAge = age};
}

String modeOf(std::optional<InvokeMode> mode) {
  if (!mode) return {};
  return *mode == InvokeMode::BUFFERED ? "BUFFERED" : "RESPONSE_STREAM";
}

}  // namespace

FunctionUrl::FunctionUrl(Scope scope, Props props)
    : Resource(std::move(scope)),
      function_(props.function.get()),
      authType_(props.authType.value_or(FunctionUrlAuthType::AWS_IAM)) {
  if (dynamic_cast<IVersion*>(function_) != nullptr) {
    fail(*this, "function",
         "'" + function_->node().path() +
             "' is a version, which can have no URL; use the function or an alias");
  }
  auto* alias = dynamic_cast<IAlias*>(function_);
  const String target =
      alias != nullptr ? alias->version().lambda().functionArn() : function_->functionArn();
  auto& resource = create<CfnUrl>(
      "Resource", {.authType = String(authType_ == FunctionUrlAuthType::NONE ? "NONE" : "AWS_IAM"),
                   .cors = corsOf(*this, props.cors),
                   .invokeMode = modeOf(props.invokeMode),
                   .qualifier = alias != nullptr ? alias->aliasName() : String(),
                   .targetFunctionArn = target});
  if (alias != nullptr) {
    // The qualifier does not refer to the alias.
    if (const auto low = alias->node().defaultChild<CfnResource>()) resource.addDependency(*low);
  }
  url_ = resource.attrFunctionUrl();
  functionArn_ = resource.attrFunctionArn();
  if (authType_ == FunctionUrlAuthType::NONE) {
    // A call through the URL is a call of the function as well.
    function_->addPermission("invoke-function-url", {.action = "lambda:InvokeFunctionUrl",
                                                     .functionUrlAuthType = authType_,
                                                     .principal = iam::AnyPrincipal()});
    function_->addPermission("invoke-function", {.action = "lambda:InvokeFunction",
                                                 .invokedViaFunctionUrl = true,
                                                 .principal = iam::AnyPrincipal()});
  }
}

iam::Grant FunctionUrl::grantInvokeUrl(Handle<iam::IGrantable> grantee) {
  return function_->grantInvokeUrl(std::move(grantee));
}

}  // namespace cdk::lambda
