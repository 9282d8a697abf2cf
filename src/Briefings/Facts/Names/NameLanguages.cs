namespace Briefings.Facts.Names;

/// <summary>What is read of names in a language, in words.</summary>
internal static class NameLanguages
{
    /// <param name="primary">Primary subtag.</param>
    /// <returns>What is left out and why; null where people and organizations are read.</returns>
    public static string? NoteOf(string primary)
    {
        if (NameModels.Of(primary) is null)
            return $"names by rules alone: there is no model of '{primary}'";
        var calibration = NameModels.CalibrationOf(NameModels.Written(primary));
        return (calibration.People.StatesNames, calibration.Organizations.StatesNames) switch
        {
            (false, false) => $"names are doubtful: the model of '{primary}' is of too few texts",
            (false, true) => $"people are doubtful: the model of '{primary}' is of too few texts",
            (true, false) => $"organizations are doubtful: the model of '{primary}' is of too few texts",
            _ => null,
        };
    }
}
