#include "logs_test.hpp"

namespace cdk::logs {
namespace {

class Transformers : public testing::InStack {
 protected:
  void expectRefusal(std::vector<IProcessor> processors, const char* part) {
    EXPECT_REFUSAL(
        group_.addTransformer("T" + std::to_string(count_++),
                              {.transformerConfig = std::move(processors), .transformerName = "t"}),
        part);
  }

  const ParserProcessor json_{{.type = ParserProcessorType::JSON}};
  const ParserProcessor grok_{
      {.grokOptions = {.match = "%{X}"}, .type = ParserProcessorType::GROK}};
  const ParserProcessor ocsf_{{.parseToOCSFOptions = {.eventSource = OCSFSourceType::VPC_FLOW},
                               .type = ParserProcessorType::OCSF}};
  const VendedLogParser vended_{{.logType = VendedLogType::WAF}};
  const JsonMutatorProcessor add_{{.addKeysOptions = {.entries = {{.key = "k", .value = "v"}}},
                                   .type = JsonMutatorType::ADD_KEYS}};
  int count_ = 0;
};

TEST_F(Transformers, HaveOneToTwentyProcessors) {
  expectRefusal({}, "there are 0 processors; 1 to 20");
  expectRefusal(std::vector<IProcessor>(21, json_), "there are 21 processors");
}

TEST_F(Transformers, BeginWithAParser) {
  expectRefusal({add_, json_}, "the first processor is addKeys");
  EXPECT_NO_THROW(
      group_.addTransformer("Fine", {.transformerConfig = {json_}, .transformerName = "t"}));
}

TEST_F(Transformers, HaveFiveParsersAtMost) {
  expectRefusal(std::vector<IProcessor>(6, json_), "there are 6 parsers; at most 5");
}

TEST_F(Transformers, HaveSomeProcessorsOnlyOnce) {
  expectRefusal({grok_, grok_}, "2 processors grok");
  expectRefusal({json_, add_, add_}, "2 processors addKeys");
  expectRefusal({ocsf_, ocsf_}, "2 processors parseToOCSF");
  expectRefusal({vended_, VendedLogParser({.logType = VendedLogType::VPC})}, "several parsers");
}

TEST_F(Transformers, HaveParsersOfWholeEventsInFront) {
  expectRefusal({json_, vended_}, "parseWAF has to be the first");
  expectRefusal({json_, ocsf_}, "parseToOCSF has to be the first");
}

TEST_F(Transformers, AreOneToALogGroup) {
  group_.addTransformer("One", {.transformerConfig = {json_}, .transformerName = "t"});
  EXPECT_THROW(group_.addTransformer("Two", {.transformerConfig = {json_}, .transformerName = "t"}),
               ConstructError);
}

TEST(Processors, WantTheOptionsOfTheirType) {
  EXPECT_REFUSAL(ParserProcessor({.type = ParserProcessorType::GROK}), "grokOptions");
  EXPECT_REFUSAL(ParserProcessor({.type = ParserProcessorType::OCSF}), "parseToOCSFOptions");
  EXPECT_REFUSAL(StringMutatorProcessor({.type = StringMutatorType::LOWER_CASE}),
                 "lowerCaseKeys: it is empty");
  EXPECT_REFUSAL(StringMutatorProcessor({.splitOptions = {}, .type = StringMutatorType::SPLIT}),
                 "splitOptions");
  EXPECT_REFUSAL(JsonMutatorProcessor({.type = JsonMutatorType::DELETE_KEYS}), "deleteKeysOptions");
  EXPECT_REFUSAL(JsonMutatorProcessor({.type = JsonMutatorType::LIST_TO_MAP}),
                 "listToMapOptions: it is absent");
  EXPECT_REFUSAL(
      JsonMutatorProcessor({.listToMapOptions = {.flatten = true, .key = "k", .source = "s"},
                            .type = JsonMutatorType::LIST_TO_MAP}),
      "flattenedElement is absent");
  EXPECT_REFUSAL(DataConverterProcessor({.type = DataConverterType::TYPE_CONVERTER}),
                 "typeConverterOptions");
  EXPECT_REFUSAL(DataConverterProcessor({.type = DataConverterType::DATETIME_CONVERTER}),
                 "dateTimeConverterOptions: it is absent");
  EXPECT_REFUSAL(DataConverterProcessor(
                     {.dateTimeConverterOptions = {.locale = "en",
                                                   .matchPatterns = std::vector<String>(6, "x"),
                                                   .source = "s",
                                                   .target = "t"},
                      .type = DataConverterType::DATETIME_CONVERTER}),
                 "there are 6 matchPatterns; 1 to 5");
}

TEST(Processors, KnowTheirType) {
  EXPECT_EQ(ParserProcessor({.type = ParserProcessorType::CSV}).type(), ParserProcessorType::CSV);
  EXPECT_EQ(VendedLogParser({.logType = VendedLogType::POSTGRES}).logType(),
            VendedLogType::POSTGRES);
  EXPECT_EQ(ParserProcessor({.type = ParserProcessorType::KEY_VALUE}).name(), "parseKeyValue");
}

}  // namespace
}  // namespace cdk::logs
