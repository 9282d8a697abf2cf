namespace Briefings.Facts.Names.Tagging;

/// <summary>What a name is the name of, in the order of the models' tags.</summary>
internal enum NameKind
{
    Person,
    Organization,
    Place,

    /// <summary>An event, product, work, award, league.</summary>
    Other,
}
