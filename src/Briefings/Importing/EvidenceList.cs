using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Facts.Names;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;
using Briefings.Files;
using Briefings.Importing.Evidence;
using Briefings.Importing.Evidence.Confidence;
using Briefings.Importing.Fields;

namespace Briefings.Importing;

/// <summary>Collects the evidence of an article's fields, in the order of its front matter.</summary>
internal sealed class EvidenceList(ReadText text)
{
    private const string NamedPeople = "people";
    private const string NamedOrganizations = "organizations";
    private const int MostRivals = 3;

    private readonly List<FieldEvidence> _evidence = [];
    private ConfidenceModel? _model;

    public void AddFields()
    {
        var fields = text.Reading.Fields;
        Add("title", fields.Title, value => value);
        Add("date", fields.Date, value => value.ToString());
        Add("updated", fields.Updated, value => value.ToString());
        AddLanguage();
        Add("place", fields.Place, value => value);
        Add("source", fields.Source, value => value);
        Add("agency", fields.Agency, value => value);
        Add("author", fields.Author, value => string.Join(", ", value));
        Add("originalUrl", fields.OriginalUrl, value => value);
    }

    public void AddFacts(TextFacts facts)
    {
        Add("params", text.Reading.Fields.Params, value => value.Text);
        Add("slug", text.Reading.Fields.Slug, value => value.Value);
        Add("aliases", text.Reading.Fields.Aliases, value => string.Join(", ", value));
        Add("expires", text.Reading.Fields.Expires, value => value.ToString());
        Add("draft", text.Reading.Fields.Withheld, value => value);
        Add("image", text.Reading.Fields.Image, value => value.Source);
        Add("topics", text.Reading.Fields.Topics, value => string.Join(", ", value));
        foreach (var person in facts.People)
        {
            if (facts.Names.IsEmpty)
                AddFact(NamedPeople, person.Name, FieldRules.PersonNamed, person.Place);
            if (person.Role is { } role && RolePlace(person, role) is { } place)
                AddFact("people.role", role, FieldRules.PersonRole, place);
        }

        foreach (var organization in facts.Names.IsEmpty ? facts.Organizations : [])
            AddFact(NamedOrganizations, organization.Text, FieldRules.OrganizationNamed, organization.Place);
        foreach (var name in facts.Names)
            AddName(name);
        foreach (var topic in text.Reading.Fields.Topics is null ? FactFields.Topics(facts, text.Reading.Fields.Title!.Value) : [])
            _evidence.Add(new FieldEvidence("topics", topic.Text, FieldRules.Topic, PlaceOf(topic.Place), Certainty.Stated, false));
        foreach (var (field, value, rule, place) in EventEvidence.Of(facts))
            AddFact(field, value, rule, place);
    }

    /// <param name="from">Where the text behind the dateline begins in the lead.</param>
    public void AddSummary(string? summary, int from)
    {
        if (text.Reading.Fields.Summary is { } stated)
        {
            Add("summary", stated, value => value);
            return;
        }

        if (summary is null)
            return;
        var lead = text.Lead.Block;
        var (start, end) = (lead.SourceOffset(from), lead.SourceOffset(Math.Min(from + summary.Length, lead.Text.Length)));
        var place = text.Reading.Layout.Place(start, Math.Max(end - start, 0));
        _evidence.Add(new FieldEvidence("summary", summary, FieldRules.LeadSentences, place, 0.8, false));
    }

    // The office is beside the name, on either side.
    private FactSpan? RolePlace(PersonMention person, string role)
    {
        var within = person.Place.Paragraph == FactSpan.Title ? text.Reading.Fields.Title!.Value : text.Blocks[person.Place.Paragraph].Text;
        var after = person.Place.End <= within.Length ? within.IndexOf(role, person.Place.End, StringComparison.Ordinal) : -1;
        var at = after >= 0 ? after : within.LastIndexOf(role, Math.Min(person.Place.Offset, within.Length), StringComparison.Ordinal);
        return at < 0 ? null : person.Place with { Offset = at, Length = role.Length };
    }

    // A doubtful name waits for the curator by itself: the field that it would be part of is not in doubt.
    private void AddName(FoundName name)
    {
        var place = PlaceOf(name.Places[0]);
        var (field, rule) = name.Kind == NameKind.Person ? (NamedPeople, FieldRules.PersonNamed) : (NamedOrganizations, FieldRules.OrganizationNamed);
        _evidence.Add(new FieldEvidence(field, name.Text, $"{rule}: {SignWords.Of(name)}", place, Math.Round(name.Probability, 3), name.Band != NameBand.Sure));
    }

    /// <summary>Field to rule and words, of what the curator is asked; parts of a field are asked with their links.</summary>
    public ImmutableSortedDictionary<string, string> Inferred() =>
        _evidence.Where(entry => entry.Inferred && !entry.Field.Contains('.', StringComparison.Ordinal) && entry.Field is not (NamedPeople or NamedOrganizations))
            .DistinctBy(entry => entry.Field)
            .ToImmutableSortedDictionary(
                entry => entry.Field, entry => InferredReason.Of(entry.Rule, entry.Confidence, entry.Words).ToString(), StringComparer.Ordinal);

    public ImmutableArray<FieldEvidence> ToArray() => [.. _evidence];

    private void Add<T>(string field, FoundValue<T>? finding, Func<T, string> print)
    {
        if (finding is null)
            return;
        var place = text.Reading.Layout.Place(finding.Offset, finding.Length);
        var taken = FieldJudge.Taken(text.Reading.Fields, field);
        _evidence.Add(new FieldEvidence(field, print(finding.Value), finding.Rule, place, finding.Confidence, finding.Inferred)
        {
            Rivals = Rivals(field, print(finding.Value)),
            Signs = !finding.Signs.IsEmpty ? finding.Signs : taken is null ? [] : [.. Model.SignsOf(taken)],
            Words = finding.Inferred ? text.Reading.Layout.Words(finding.Offset, finding.Length) : null,
        });
    }

    private ConfidenceModel Model => _model ??= FieldJudge.ModelOf(text.Reading, text.Blocks);

    // Each other value once, by the rule that is surest of it.
    private ImmutableArray<FieldRival> Rivals(string field, string value)
    {
        var sure = text.Reading.Fields.Candidates.Where(candidate => candidate.Field == field && candidate.Value != value)
            .Select(candidate => (Candidate: candidate, Confidence: Model.Of(candidate)))
            .OrderByDescending(pair => pair.Confidence)
            .DistinctBy(pair => pair.Candidate.Value)
            .Take(MostRivals);
        return [.. sure.Select(pair => new FieldRival(
            pair.Candidate.Value, pair.Candidate.Rule, text.Reading.Layout.Place(pair.Candidate.Offset, pair.Candidate.Length), pair.Confidence,
            pair.Candidate.Inferred ? "the text does not state it" : "read behind what was taken"))];
    }

    private void AddLanguage()
    {
        var lead = text.Lead.Block;
        var place = text.Reading.Layout.Place(lead.Pieces[0].SourceOffset, lead.Pieces[0].Text.Length);
        var isSure = text.LanguageConfidence >= Certainty.Stated;
        _evidence.Add(new FieldEvidence(
            "language", text.Reading.Language.Value, FieldRules.SmallWords, place, Math.Round(text.LanguageConfidence, 3), !isSure)
        {
            Words = isSure ? null : lead.Pieces[0].Text,
        });
    }

    private void AddFact(string field, string value, string rule, FactSpan at)
    {
        var isInferred = rule is FieldRules.EventDayWithoutYear or FieldRules.EventWeekday or FieldRules.EventSameDay;
        _evidence.Add(new FieldEvidence(field, value, rule, PlaceOf(at), at.Paragraph == FactSpan.Title ? 0.7 : 0.8, isInferred));
    }

    private SourceSpan PlaceOf(FactSpan at)
    {
        var layout = text.Reading.Layout;
        if (at.Paragraph == FactSpan.Title)
        {
            var (offset, length) = InTitle(at);
            return layout.Place(offset, length);
        }

        var block = text.Blocks[at.Paragraph];
        var start = block.SourceOffset(at.Offset);
        var end = block.SourceOffset(at.End);
        return layout.Place(start, Math.Max(end - start, 0));
    }

    // Where line breaks or marks of the file left the title, its letters no longer count the file's: all of it is shown.
    private (int Offset, int Length) InTitle(FactSpan at)
    {
        var title = text.Reading.Fields.Title!;
        var source = text.Reading.Layout.Source.Text;
        var start = title.Offset + at.Offset;
        var isSame = start + at.Length <= source.Length && at.End <= title.Value.Length
            && source.AsSpan(start, at.Length).SequenceEqual(title.Value.AsSpan(at.Offset, at.Length));
        return isSame ? (start, at.Length) : (title.Offset, title.Length);
    }
}
