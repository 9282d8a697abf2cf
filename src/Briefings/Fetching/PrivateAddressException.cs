namespace Briefings.Fetching;

/// <summary>A name leads to an address that is not of the public network.</summary>
internal sealed class PrivateAddressException(string host) : IOException($"'{host}' is not an address of the public network");
