namespace Briefings.Importing.Datelines;

/// <summary>Writes a dateline's place as a name: <c>NEW YORK</c> becomes <c>New York</c>.</summary>
internal static class PlaceSpelling
{
    public static string Of(string place)
    {
        if (place.Length < 3 || place.Any(char.IsLower))
            return place;
        var letters = place.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            if (char.IsLetter(letters[i - 1]) || letters[i - 1] is '\'' or '’')
                letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }
}
