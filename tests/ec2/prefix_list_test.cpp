#include <cdk/core/fn.hpp>
#include <cdk/ec2/prefix_list.hpp>
#include <cdk/ec2/vpc_endpoint_service.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

class PrefixListTest : public testing::InStack {
 protected:
  PrefixList& make(PrefixListProps props) {
    return stack_.create<PrefixList>("List", std::move(props));
  }
};

TEST_F(PrefixListTest, NamesAreChecked) {
  EXPECT_FAILURE(make({.prefixListName = "com.amazonaws.mine"}), ValidationError,
                 "prefixListName: 'com.amazonaws.mine' is not allowed");
  EXPECT_FAILURE(make({.prefixListName = std::string(256, 'x')}), ValidationError,
                 "it has 256 characters; at most 255");
}

TEST_F(PrefixListTest, CidrsAreThoseOfTheFamily) {
  EXPECT_FAILURE(make({.entries = {{.cidr = "2001:db8::/32"}}}), ValidationError,
                 "entries: '2001:db8::/32' is no IPv4 address or block");
  EXPECT_FAILURE(make({.addressFamily = AddressFamily::IP_V6, .entries = {{.cidr = "10.0.0.0/8"}}}),
                 ValidationError, "entries: '10.0.0.0/8' is no IPv6 address or block");
  EXPECT_FAILURE(
      make({.addressFamily = AddressFamily::IP_V6, .entries = {{.cidr = "2001:db8::/129"}}}),
      ValidationError, "'2001:db8::/129'");
  EXPECT_NO_THROW(make({.entries = {{.cidr = "10.0.0.1"}, {.cidr = Fn::importValue("cidr")}}}));
}

TEST_F(PrefixListTest, LookupsTakeNoTokens) {
  EXPECT_FAILURE(
      PrefixList::fromLookup(stack_, "List", {.prefixListName = Fn::importValue("name")}),
      ValidationError, "prefixListName: ${Fn::ImportValue} is known only at deployment");
}

TEST_F(PrefixListTest, EndpointServicesNeedALoadBalancer) {
  EXPECT_FAILURE(stack_.create<VpcEndpointService>(
                     "Service", {.vpcEndpointServiceLoadBalancers =
                                     std::vector<Handle<IVpcEndpointServiceLoadBalancer>>{}}),
                 ValidationError, "at least one load balancer");
}

}  // namespace
}  // namespace cdk::ec2
