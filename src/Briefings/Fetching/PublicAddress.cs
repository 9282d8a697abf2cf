using System.Net;
using System.Net.Sockets;

namespace Briefings.Fetching;

/// <summary>Distinguishes addresses of the public network from those of the machine, its neighbours and what is reserved (IANA's special-purpose registries).</summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] Others =
    [
        .. ((string[])
        [
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
            "::/127", "100::/64", "2001:db8::/32", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        ]).Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork Tunnelled = IPNetwork.Parse("2002::/16");

    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (Inner(address) is { } inner)
            address = inner;
        return !Array.Exists(Others, network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address));
    }

    // What leads to an address of the older network by another way.
    private static IPAddress? Inner(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return null;
        var bytes = address.GetAddressBytes();
        return Translated.Contains(address) ? new IPAddress(bytes.AsSpan(12, 4)) : Tunnelled.Contains(address) ? new IPAddress(bytes.AsSpan(2, 4)) : null;
    }
}
