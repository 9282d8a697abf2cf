using System.Collections.Immutable;
using Briefings.Importing.Body;
using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Evidence.Confidence;

namespace Briefings.Importing.Fields;

/// <summary>Judges what was read of a text: how sure each field is, and which of several sources is the likeliest.</summary>
internal static class FieldJudge
{
    private const int HeadBlocks = 3;
    private const int Read = 24_000;
    private const int LongestName = 60;

    public static ConfidenceModel ModelOf(SeedReading reading, ImmutableArray<BodyBlock> blocks)
    {
        var head = string.Join('\n', blocks.Take(HeadBlocks).Select(block => block.Text));
        var text = reading.Layout.Source.Text;
        return new ConfidenceModel(new FieldSigns(reading.Fields.Candidates, head, text[..Math.Min(text.Length, Read)], reading.IsPage));
    }

    public static void Apply(SeedReading reading, ImmutableArray<BodyBlock> blocks)
    {
        var model = ModelOf(reading, blocks);
        ChooseSource(reading.Fields, model);
        reading.Fields.Settle(field => Taken(reading.Fields, field) is { } taken ? model.Judge(taken) : null);
    }

    /// <summary>The candidate that a field's value came from; null where it has none.</summary>
    public static FieldCandidate? Taken(FieldFindings fields, string field)
    {
        (int Offset, string Rule)? found = field switch
        {
            "title" => At(fields.Title),
            "date" => At(fields.Date),
            "updated" => At(fields.Updated),
            "place" => At(fields.Place),
            "source" => At(fields.Source),
            "originalUrl" => At(fields.OriginalUrl),
            _ => null,
        };
        return found is var (offset, rule) ? fields.Candidates.FirstOrDefault(candidate => candidate.Field == field && candidate.Offset == offset && candidate.Rule == rule) : null;
    }

    // One that is only inferred yields to a likelier one, and a short name to the long form of it.
    private static void ChooseSource(FieldFindings fields, ConfidenceModel model)
    {
        var candidates = fields.Candidates.Where(candidate => candidate.Field == "source").ToList();
        // A wire hands out what others wrote: who speaks in the text comes before it.
        var speakers = candidates.FindAll(candidate => !Agencies.IsWire(candidate.Value) && model.Of(candidate) >= Certainty.Asked);
        candidates = speakers.Count > 0 ? speakers : candidates;
        if (fields.Source is not { Inferred: true } || model.Best(candidates) is not { } best)
            return;
        var whole = candidates.Where(other => other.Value.Length <= LongestName && other.Value.Contains(best.Value, StringComparison.Ordinal) && model.Of(other) >= Certainty.Asked)
            .MaxBy(other => other.Value.Length);
        fields.ChooseSource(whole ?? best);
    }

    private static (int Offset, string Rule)? At<T>(FoundValue<T>? found) => found is null ? null : (found.Offset, found.Rule);
}
