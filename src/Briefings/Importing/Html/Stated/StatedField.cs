namespace Briefings.Importing.Html.Stated;

/// <summary>What a page can state of its article.</summary>
internal enum StatedField
{
    Title,
    Date,
    Updated,
    Author,
    Site,
    Address,
    Language,
    Picture,
    Description,
    Place,
}
