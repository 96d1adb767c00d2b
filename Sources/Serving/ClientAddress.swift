import Hummingbird

/// Whose request it is: the peer; when that is one of the operator's own proxies, the last address in `X-Forwarded-For` that
/// isn't (what stands before it, anyone can write). Of an IPv6 address only the network counts (the first 64 bits), since one
/// client has all addresses in it.
func clientAddress(of request: Request, peer: String?, proxies: [String]) -> String {
  var client = peer ?? "unknown"
  if proxies.contains(client), let name = HTTPFields.Element.Name("X-Forwarded-For") {
    let hops = request.headers[values: name].joined(separator: ",").split(separator: ",")
      .map { String($0.filter { $0 != " " }) }
    if let last = hops.last(where: { !proxies.contains($0) }) { client = last }
  }
  guard client.contains(":"), !client.contains(".") else { return client }
  return network(client)
}

/// The first four groups of an IPv6 address, zeros written out.
private func network(_ address: String) -> String {
  let halves = address.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
    .map { $0.split(separator: ":").map(String.init) }
  var groups = halves[0]
  if halves.count == 2 {
    groups += Array(repeating: "0", count: max(0, 8 - groups.count - halves[1].count)) + halves[1]
  }
  return groups.prefix(4).joined(separator: ":") + "::/64"
}
