using Briefings.Files;

namespace Briefings.Configuration.Redirects;

/// <summary>A line of <c>redirects.csv</c>: an address that a site had before, and where it leads.</summary>
/// <param name="From">Below the site's address, with or without a query, or with a host.</param>
/// <param name="To">Empty for what is gone for good.</param>
internal readonly record struct RedirectLine(string From, SourceSpan FromPlace, string To, SourceSpan ToPlace);
