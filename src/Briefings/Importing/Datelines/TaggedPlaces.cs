using Briefings.Facts.Names;
using Briefings.Facts.Names.Cues;
using Briefings.Facts.Words;

namespace Briefings.Importing.Datelines;

/// <summary>What the learned tagger takes for a place.</summary>
internal static class TaggedPlaces
{
    private const double Likely = 0.5;
    private const int Read = 240;

    /// <summary>Whether a text likelier than not begins with the name of a place.</summary>
    /// <param name="length">Of the name, in letters.</param>
    /// <param name="language">Primary subtag.</param>
    /// <returns>False for a language without a model.</returns>
    public static bool BeginsWith(string text, int length, string language)
    {
        if (NameModels.Of(language) is not { } model)
            return false;
        var mentions = new List<NameMention>();
        new NameTagger(model, NameModels.Lists, language).Read(new Paragraph(0, text[..Math.Min(text.Length, Read)]), mentions);
        return mentions.Exists(mention => mention.Place.Offset == 0 && mention.Place.Length == length && mention.AsPlace >= Likely);
    }
}
