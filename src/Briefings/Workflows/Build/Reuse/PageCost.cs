namespace Briefings.Workflows.Build.Reuse;

/// <summary>What making a page, or all pages of a template, took.</summary>
/// <param name="Name">The page's file, or the template's.</param>
/// <param name="Pages">How many were made.</param>
internal readonly record struct PageCost(string Name, int Pages, TimeSpan Elapsed);
