using Briefings.Planning.Pages;

namespace Briefings.Workflows.Build;

/// <summary>Takes the whole of one file of a site; the bytes are its maker's own again afterwards.</summary>
internal delegate void PageSink(Page page, ReadOnlySpan<byte> bytes);
