using Briefings.Facts.Names.Cues;

namespace Briefings.Facts.Names;

/// <summary>What is no name of a kind, whatever the model says.</summary>
/// <param name="Acronyms">Of the text.</param>
internal sealed record NotNames(NoPersonWords People, NoOrganizationNames Organizations, BracketedAcronyms Acronyms, PersonCases Cases);
