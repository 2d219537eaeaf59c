#include <cdk/lambda/event_source_filter.hpp>

#include <cdk/core/fn.hpp>

#include <vector>

namespace cdk::lambda {

namespace {

/// One condition in a list.
Json condition(std::string_view name, Json value) {
  return Json::array({Json({{name, std::move(value)}})});
}

Json listOf(const List<String>& texts) {
  std::vector<Json> elements;
  for (const String& text : texts.literal()) elements.emplace_back(text);
  return Json::array(elements);
}

}  // namespace

Json FilterRule::null() { return Json::array({Json::null()}); }
Json FilterRule::empty() { return Json::array({""}); }
Json FilterRule::isEqual(Json item) {
  if (item.kind() == ValueKind::NUMBER) {
    return condition("numeric", Json::array({"=", std::move(item)}));
  }
  return Json::array({std::move(item)});
}
Json FilterRule::or_(List<String> elem) { return listOf(elem); }
Json FilterRule::notEquals(String elem) { return condition("anything-but", Json::array({elem})); }
Json FilterRule::between(Number first, Number second) {
  return condition("numeric", Json::array({">", first, "<=", second}));
}
Json FilterRule::exists() { return condition("exists", true); }
Json FilterRule::notExists() { return condition("exists", false); }
Json FilterRule::beginsWith(String elem) { return condition("prefix", elem); }

Json FilterCriteria::filter(Json filter) {
  if (filter.isUnresolved()) return {{"pattern", Fn::toJsonString(std::move(filter))}};
  return {{"pattern", filter.dump()}};
}

}  // namespace cdk::lambda
