#include "core/identifiers.hpp"

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace cdk::internal {
namespace {

using Ids = std::vector<std::string_view>;

std::string letters(std::size_t count) {
  std::string text(count, 'A');
  for (std::size_t i = 1; i < count; ++i) text[i] = static_cast<char>('a' + i % 26);
  return text;
}

TEST(SanitizeId, ReplacesSlashesAndNewlinesByTwoHyphens) {
  EXPECT_EQ(sanitizeId("a/b\nc"), "a--b--c");
  EXPECT_EQ(sanitizeId("//"), "----");
}

TEST(SanitizeId, LeavesEverythingElse) {
  EXPECT_EQ(sanitizeId("from 10.0.0.0_16:80 \\ \t é"), "from 10.0.0.0_16:80 \\ \t é");
}

TEST(NodeAddress, IsThatOfTheReference) {
  EXPECT_EQ(nodeAddress(Ids{""}), "c8adc83b19e793491b1c6ea0fd8b46cd9f32e592fc");
  EXPECT_EQ(nodeAddress(Ids{"", "S0", "Q"}), "c8da5c907924db767017a9dfb49b9ddb1d931994ec");
  EXPECT_EQ(nodeAddress(Ids{"", "S1", "Q", "Resource"}),
            "c809b8be95cb1e4fc0dfd5515c657463138c611461");
  EXPECT_EQ(nodeAddress(Ids{"", "S17", "x--y", "Resource"}),
            "c8dab4d6d4cab8a51198b8fdb46a5010ca9f87797d");
  EXPECT_EQ(nodeAddress(Ids{"", "S19", "1", "2"}), "c86dce7fe1f05f498fc7986f244e05d0760093b481");
}

TEST(NodeAddress, DoesNotCountDefault) {
  EXPECT_EQ(nodeAddress(Ids{"", "S2", "Q", "Default"}),
            "c8d658e46f2aa5f6508f1f5731691f93e6338cad4d");
  EXPECT_EQ(nodeAddress(Ids{"", "S2", "Q"}), nodeAddress(Ids{"", "S2", "Q", "Default"}));
}

TEST(AddressBuilder, GivesEveryAddressAlongAChain) {
  AddressBuilder builder;
  builder.append("");
  EXPECT_EQ(builder.address(), nodeAddress(Ids{""}));
  AddressBuilder child = builder;
  EXPECT_EQ(child.append("S0").address(), nodeAddress(Ids{"", "S0"}));
  EXPECT_EQ(child.append("Q").address(), nodeAddress(Ids{"", "S0", "Q"}));
}

TEST(PathHash, IsEightUpperCaseDigitsOfMd5) {
  EXPECT_EQ(pathHash(Ids{"Q", "Resource"}), "63C6E3AB");
  EXPECT_EQ(pathHash(Ids{"Q/Resource"}), "63C6E3AB");
}

struct UniqueIdCase {
  Ids components;
  std::string_view id;
};

TEST(UniqueId, IsThatOfTheReference) {
  const UniqueIdCase cases[] = {
      {{"Q", "Resource"}, "Q63C6E3AB"},
      {{"Q", "Default"}, "Q"},
      {{"Q", "Default", "Resource"}, "Q63C6E3AB"},
      {{"Default", "Resource"}, "Resource"},
      {{"Resource", "Resource"}, "CF9390BA"},
      {{"a", "b", "c", "Resource"}, "abc74BBA17A"},
      {{"A", "A", "Resource"}, "AD09909CF"},
      {{"FooBar", "Bar", "Resource", "Resource"}, "FooBarCEEF2D2A"},
      {{"Bar", "FooBar", "Resource"}, "BarFooBarCBD33E7B"},
      {{"My-Bucket_1", "Resource"}, "MyBucket14C1820DD"},
      {{"with space", "x.y:z", "Resource", "Resource"}, "withspacexyz3CB2C827"},
      {{"é", "Ü", "Resource"}, "C1983888"},
      {{"1", "2", "Resource"}, "12564E3CBB"},
  };
  for (const UniqueIdCase& c : cases) EXPECT_EQ(uniqueId(c.components), c.id);
}

TEST(UniqueId, IsThatOfTheReferenceForSecurityGroupRules) {
  EXPECT_EQ(uniqueId(Ids{"SGA", "from SgSSGB22795CB4:443"}), "SGAfromSgSSGB22795CB4443F8C30923");
  EXPECT_EQ(uniqueId(Ids{"SGA", "from SgSSGB22795CB4:ALL TRAFFIC"}),
            "SGAfromSgSSGB22795CB4ALLTRAFFIC1543EE6B");
  EXPECT_EQ(uniqueId(Ids{"SGB", "to SgSSGA0FDB2B63:23"}), "SGBtoSgSSGA0FDB2B63238687FC2C");
  EXPECT_EQ(uniqueId(Ids{"SGD", "from 10.0.0.0_16:80"}), "SGDfrom1000016805A8DA45C");
  EXPECT_EQ(uniqueId(Ids{"SGD", "from ::_0:80"}), "SGDfrom0809C4EC266");
  EXPECT_EQ(uniqueId(Ids{"Imp", "from '{IndirectPeer2}':2"}), "ImpfromIndirectPeer22F8571BDD");
  EXPECT_EQ(uniqueId(Ids{"SGA", "SgS2SGE9EC16994:90 from"}), "SGASgS2SGE9EC1699490fromE864AAF4");
}

TEST(UniqueId, IsThatOfTheReferenceForExports) {
  EXPECT_EQ(uniqueId(Ids{"Exports", R"(Output{"Fn::GetAtt":["Queue4A7E3555","Arn"]})"}),
            "ExportsOutputFnGetAttQueue4A7E3555Arn15A7202E");
  EXPECT_EQ(uniqueId(Ids{"Exports", R"(Output{"Ref":"TD925BC7E"})"}),
            "ExportsOutputRefTD925BC7E0FDAB096");
  EXPECT_EQ(uniqueId(Ids{"Exports", R"(Output{"Fn::GetAtt":["DeadLetter943C1B09","QueueName"]})"}),
            "ExportsOutputFnGetAttDeadLetter943C1B09QueueName0A8CA97A");
}

TEST(UniqueId, OfOneComponentHasNoHashUpTo255Characters) {
  const std::string id = letters(255);
  EXPECT_EQ(uniqueId(Ids{id}), id);
}

TEST(UniqueId, OfOneLongerComponentIsCutAndHashed) {
  const std::string id = letters(256);
  EXPECT_EQ(uniqueId(Ids{id}), id.substr(0, 240) + "D0BFC65F");
}

TEST(UniqueId, IsAtMost248CharactersLongWithSeveralComponents) {
  const std::string id = letters(200);
  EXPECT_EQ(uniqueId(Ids{id, "x", id}).size(), 248U);
}

TEST(UniqueId, NeedsAComponentOtherThanDefault) {
  EXPECT_THROW(static_cast<void>(uniqueId(Ids{})), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(uniqueId(Ids{"Default", "Default"})), std::invalid_argument);
}

struct NameCase {
  Ids components;
  UniqueResourceNameOptions options;
  std::string_view name;
};

TEST(UniqueResourceName, IsThatOfTheReference) {
  const Ids bucket = {"S10", "My-Bucket_1", "Resource"};
  const Ids nested = {"Scope8StkB9990FE2", "FooBar", "Bar", "Resource"};
  const NameCase cases[] = {
      {{"S6", "a", "b", "c"}, {}, "S6abc94A5D55B"},
      {{"S6", "a", "b", "c"}, {.maxLength = 64, .separator = "-"}, "S6-a-b-c-94A5D55B"},
      {bucket, {.maxLength = 20, .separator = "_"}, "S10_Mycket1_B9A1B961"},
      {bucket, {.maxLength = 31, .allowedSpecialCharacters = "-_"}, "S10My-Bucket_1B9A1B961"},
      {nested, {.maxLength = 20, .separator = "_"}, "Scope8ooBar_1AAA5FDA"},
      {nested, {.maxLength = 40, .prefix = "pre-"}, "pre-Scope8StkB9990FE2FooBar1AAA5FDA"},
      {{"S11", "with space", "x.y:z", "Resource"},
       {.maxLength = 256, .separator = ".", .allowedSpecialCharacters = "."},
       "S11.withspace.x.yz.CCD50BFB"},
  };
  for (const NameCase& c : cases) EXPECT_EQ(uniqueResourceName(c.components, c.options), c.name);
}

TEST(UniqueResourceName, OfOneComponentHasNoHash) {
  EXPECT_EQ(uniqueResourceName(Ids{"My-Stack", "Default"}, {.prefix = "p-"}), "p-MyStack");
}

TEST(UniqueResourceName, LosesACharacterWhenTheRoomIsOdd) {
  EXPECT_EQ(uniqueResourceName(Ids{"abcdefghij", "klm"}, {.maxLength = 11}), "amF209A74A");
}

TEST(UniqueResourceName, CountsUtf16UnitsAndNotBytes) {
  // Ten letters of two bytes each fit exactly in the room of ten.
  const std::string name = uniqueResourceName(Ids{"ééééé", "èèèèè"},
                                              {.maxLength = 18, .allowedSpecialCharacters = "éè"});
  EXPECT_EQ(name.substr(0, 20), "éééééèèèèè");
}

TEST(UniqueResourceName, ReadsAllowedCharactersAsTheInsideOfACharacterClass) {
  const Ids components = {"a!b/c~d_e", "x"};
  const auto name = [&components](std::string_view allowed) {
    return uniqueResourceName(components, {.allowedSpecialCharacters = allowed});
  };
  EXPECT_TRUE(name("!-/").starts_with("a!b/cdex"));
  EXPECT_TRUE(name("-!").starts_with("a!bcdex"));
  EXPECT_TRUE(name("\\w").starts_with("abcd_ex"));
  EXPECT_TRUE(name("\\~\\/").starts_with("ab/c~dex"));
}

TEST(UniqueResourceName, RefusesWhatIsNoCharacterClass) {
  const auto name = [](std::string_view allowed) {
    return uniqueResourceName(Ids{"a", "b"}, {.allowedSpecialCharacters = allowed});
  };
  EXPECT_THROW(static_cast<void>(name("_-.")), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(name("]")), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(name("\\")), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(name("\\q")), std::invalid_argument);
}

TEST(UniqueResourceName, NeedsRoomForTheHash) {
  EXPECT_EQ(uniqueResourceName(Ids{"a", "b"}, {.maxLength = 8}), pathHash(Ids{"a", "b"}));
  EXPECT_THROW(static_cast<void>(uniqueResourceName(Ids{"a", "b"}, {.maxLength = 7})),
               std::invalid_argument);
}

TEST(UniqueResourceName, NeedsAComponentOtherThanDefault) {
  EXPECT_THROW(static_cast<void>(uniqueResourceName(Ids{"Default"})), std::invalid_argument);
}

}  // namespace
}  // namespace cdk::internal
