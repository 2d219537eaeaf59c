#include <cdk/ec2/port.hpp>

#include <array>
#include <string>

namespace cdk::ec2 {

namespace {

/// Names that CloudFormation has for protocols; all others go by number.
constexpr std::array<const char*, 147> PROTOCOL_NAMES = {
    "-1",  "0",   "icmp", "2",   "3",   "4",   "5",      "tcp", "7",   "8",   "9",   "10",  "11",
    "12",  "14",  "15",   "16",  "udp", "18",  "19",     "20",  "21",  "22",  "23",  "24",  "25",
    "26",  "27",  "28",   "29",  "30",  "31",  "32",     "33",  "34",  "35",  "36",  "37",  "38",
    "39",  "40",  "41",   "42",  "43",  "44",  "45",     "46",  "47",  "48",  "49",  "50",  "51",
    "52",  "53",  "54",   "55",  "56",  "57",  "icmpv6", "59",  "60",  "62",  "63",  "64",  "65",
    "66",  "67",  "68",   "69",  "70",  "71",  "72",     "73",  "74",  "75",  "76",  "77",  "78",
    "79",  "80",  "81",   "82",  "83",  "84",  "84",     "85",  "86",  "87",  "88",  "89",  "90",
    "91",  "92",  "93",   "94",  "95",  "96",  "97",     "98",  "99",  "100", "101", "102", "103",
    "104", "105", "106",  "107", "108", "109", "110",    "111", "112", "113", "114", "115", "116",
    "117", "118", "119",  "120", "121", "122", "123",    "124", "125", "126", "127", "128", "129",
    "130", "131", "132",  "133", "134", "135", "136",    "137", "138", "139", "140", "141", "142",
    "143", "253", "254",  "255",
};

std::string portText(const Number& port) {
  return port.isUnresolved() ? "{IndirectPort}" : Json(port).dump();
}

String rangeText(const char* prefix, const Number& first, const Number& last) {
  return prefix + portText(first) + "-" + portText(last);
}

}  // namespace

constinit const Port Port::DNS_TCP{Protocol::TCP, 53};
constinit const Port Port::DNS_UDP{Protocol::UDP, 53};
constinit const Port Port::HTTP{Protocol::TCP, 80};
constinit const Port Port::HTTPS{Protocol::TCP, 443};
constinit const Port Port::IMAP{Protocol::TCP, 143};
constinit const Port Port::IMAPS{Protocol::TCP, 993};
constinit const Port Port::LDAP{Protocol::TCP, 389};
constinit const Port Port::MSSQL{Protocol::TCP, 1433};
constinit const Port Port::MYSQL_AURORA{Protocol::TCP, 3306};
constinit const Port Port::NFS{Protocol::TCP, 2049};
constinit const Port Port::POP3{Protocol::TCP, 110};
constinit const Port Port::POP3S{Protocol::TCP, 995};
constinit const Port Port::POSTGRES{Protocol::TCP, 5432};
constinit const Port Port::RDP{Protocol::TCP, 3389};
constinit const Port Port::SMB{Protocol::TCP, 445};
constinit const Port Port::SMTP{Protocol::TCP, 25};
constinit const Port Port::SSH{Protocol::TCP, 22};

Port::Port(PortProps props)
    : protocol_(props.protocol),
      from_(std::move(props.fromPort)),
      to_(std::move(props.toPort)),
      representation_(std::move(props.stringRepresentation)) {}

Port Port::tcp(Number port) {
  return Port({.fromPort = port,
               .protocol = Protocol::TCP,
               .stringRepresentation = portText(port),
               .toPort = port});
}

Port Port::tcpRange(Number startPort, Number endPort) {
  return Port({.fromPort = startPort,
               .protocol = Protocol::TCP,
               .stringRepresentation = rangeText("", startPort, endPort),
               .toPort = endPort});
}

Port Port::allTcp() {
  return Port({.fromPort = 0,
               .protocol = Protocol::TCP,
               .stringRepresentation = "ALL PORTS",
               .toPort = 65535});
}

Port Port::udp(Number port) {
  return Port({.fromPort = port,
               .protocol = Protocol::UDP,
               .stringRepresentation = "UDP " + portText(port),
               .toPort = port});
}

Port Port::udpRange(Number startPort, Number endPort) {
  return Port({.fromPort = startPort,
               .protocol = Protocol::UDP,
               .stringRepresentation = rangeText("UDP ", startPort, endPort),
               .toPort = endPort});
}

Port Port::allUdp() {
  return Port({.fromPort = 0,
               .protocol = Protocol::UDP,
               .stringRepresentation = "UDP ALL PORTS",
               .toPort = 65535});
}

Port Port::icmpTypeAndCode(Number type, Number code) {
  return Port({.fromPort = type,
               .protocol = Protocol::ICMP,
               .stringRepresentation = "ICMP Type " + portText(type) + " Code " + portText(code),
               .toPort = code});
}

Port Port::icmpType(Number type) {
  return Port({.fromPort = type,
               .protocol = Protocol::ICMP,
               .stringRepresentation = "ICMP Type " + portText(type),
               .toPort = -1});
}

Port Port::icmpPing() { return icmpType(8); }

Port Port::allIcmp() {
  return Port({.fromPort = -1,
               .protocol = Protocol::ICMP,
               .stringRepresentation = "ALL ICMP",
               .toPort = -1});
}

Port Port::allIcmpV6() {
  return Port({.fromPort = -1,
               .protocol = Protocol::ICMPV6,
               .stringRepresentation = "ALL ICMPv6",
               .toPort = -1});
}

Port Port::allTraffic() {
  return Port({.protocol = Protocol::ALL, .stringRepresentation = "ALL TRAFFIC"});
}

Port Port::esp() {
  return Port(
      {.fromPort = 50, .protocol = Protocol::ESP, .stringRepresentation = "ESP 50", .toPort = 50});
}

Port Port::ah() {
  return Port(
      {.fromPort = 51, .protocol = Protocol::AH, .stringRepresentation = "AH 51", .toPort = 51});
}

bool Port::canInlineRule() const noexcept { return !from_.isUnresolved() && !to_.isUnresolved(); }

PortRule Port::toRuleJson() const {
  PortRule rule{.ipProtocol = PROTOCOL_NAMES.at(static_cast<std::size_t>(protocol_))};
  rule.fromPort = port_ >= 0 ? Number(port_) : from_;
  rule.toPort = port_ >= 0 ? Number(port_) : to_;
  return rule;
}

std::string Port::toString() const {
  if (port_ < 0) return std::string(representation_.literal());
  return (protocol_ == Protocol::UDP ? "UDP " : "") + std::to_string(port_);
}

}  // namespace cdk::ec2
