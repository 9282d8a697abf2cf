using Briefings.Planning;

namespace Briefings;

/// <summary>Takes the whole of one file of a site; the bytes are its maker's own again afterwards.</summary>
internal delegate void PageTaker(Page page, ReadOnlySpan<byte> bytes);
