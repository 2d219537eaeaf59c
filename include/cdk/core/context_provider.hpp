#pragma once

#include <string>

#include <cdk/core/construct.hpp>

namespace cdk {

/// What to ask of a context provider.
struct GetContextValueOptions {
  /// Tells queries apart that are otherwise equal. Default: none.
  String additionalCacheKey{};
  /// The value used until the CLI has found the real one.
  Json dummyValue{};
  /// The older name of the opposite of `mustExist`.
  Boolean ignoreErrorOnMissingContext{};
  /// Send account and region with the query. Default: true.
  bool includeEnvironment = true;
  /// False makes the CLI return the dummy where the value doesn't exist. Default: true.
  Boolean mustExist{};
  /// The provider's own properties.
  Json props{};
  /// Such as `availability-zones`.
  std::string provider{};
};

/// A context key, and the query that it stands for.
struct GetContextKeyResult {
  std::string key{};
  Json props{};
  operator const std::string&() const noexcept { return key; }  // NOLINT
};

/// A value from context. It is that value, and has it as a field, too.
struct GetContextValueResult : Json {
  explicit GetContextValueResult(const Json& found) : Json(found), value(found) {}
  Json value;
};

/// Values that the CLI looks up in the account.
class ContextProvider {
 public:
  /// The value from context, or the dummy, having reported the key as missing. Throws
  /// `ConstructError` where account and region of the stack are not known, and `ValidationError`
  /// where a property of the query is a token.
  static GetContextValueResult getValue(IConstruct& scope, const GetContextValueOptions& options);
  /// The context key of that query.
  static GetContextKeyResult getKey(IConstruct& scope, const GetContextValueOptions& options);
};

}  // namespace cdk
