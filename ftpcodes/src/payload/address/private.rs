//! Addresses that no other network can reach.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Blocks of addresses, with the length of their prefix.
const BLOCKS: [(Ipv4Addr, u32); 7] = [
    // RFC 1122 section 3.2.1.3: this host, and the loopback.
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    // RFC 1918 section 3: private networks.
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    // RFC 3927 section 2.1: link-local.
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    // RFC 6598 section 7: shared by the customers of a carrier.
    (Ipv4Addr::new(100, 64, 0, 0), 10),
];

/// Whether an address means something only within its own network: a host elsewhere cannot connect there.
///
/// These are the blocks of RFC 1122 section 3.2.1.3 (`0.0.0.0/8`, `127.0.0.0/8`), RFC 1918 section 3 (`10.0.0.0/8`,
/// `172.16.0.0/12`, `192.168.0.0/16`), RFC 3927 section 2.1 (`169.254.0.0/16`) and RFC 6598 section 7
/// (`100.64.0.0/10`), and for IPv6 `::`, `::1`, `fc00::/7` (RFC 4193 section 3.1) and `fe80::/10` (RFC 4291
/// section 2.5.6). Addresses for documentation, such as `192.0.2.1`, are not private: nobody has them at all.
///
/// A server that names such an address in 227, though its own is a public one, stands behind a translator of addresses
/// and does not know it.
///
/// ```
/// use ftpcodes::payload::is_private;
///
/// assert!(is_private("172.31.0.9".parse()?) && is_private("100.64.0.1".parse()?));
/// assert!(!is_private("172.32.0.9".parse()?) && !is_private("192.0.2.1".parse()?));
/// # Ok::<(), std::net::AddrParseError>(())
/// ```
#[inline]
#[must_use]
pub fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_private_v4(address),
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(address) => is_private_v4(address),
            None => is_private_v6(address),
        },
    }
}

#[inline]
fn is_private_v4(address: Ipv4Addr) -> bool {
    BLOCKS.iter().any(|(block, length)| (address.to_bits() ^ block.to_bits()) >> (32 - length) == 0)
}

#[inline]
fn is_private_v6(address: Ipv6Addr) -> bool {
    let [first, ..] = address.segments();
    address.is_loopback() || address.is_unspecified() || first & 0xfe00 == 0xfc00 || first & 0xffc0 == 0xfe80
}

#[cfg(test)]
mod tests {
    use super::is_private;

    #[test]
    fn only_the_listed_networks_are_private() {
        let private = ["10.0.0.0", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "127.0.0.1"];
        let private = private.into_iter().chain(["0.0.0.0", "169.254.3.4", "100.64.0.0", "100.127.255.255"]);
        let private = private.chain(["::1", "::", "fc00::1", "fdff::", "fe80::1", "febf::", "::ffff:10.0.0.1"]);
        assert!(private.map(|text| text.parse().unwrap()).all(is_private));
        let public = ["9.255.255.255", "11.0.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0"];
        let public = public.into_iter().chain(["1.0.0.0", "126.1.1.1", "128.0.0.0", "169.253.0.1", "169.255.0.1"]);
        let public = public.chain(["100.63.255.255", "100.128.0.0", "192.0.2.1", "198.51.100.7", "203.0.113.9"]);
        let public = public.chain(["198.18.0.1", "255.255.255.255", "2001:db8::1", "fbff::", "fec0::"]);
        assert!(!public.map(|text| text.parse().unwrap()).any(is_private));
    }
}
