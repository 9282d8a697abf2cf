using Briefings.Importing.Body;
using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.WebPages;
using Briefings.Language;

namespace Briefings.Importing.Sources;

/// <summary>Finds who published a text and who wrote it, from the surest place to the least sure.</summary>
internal static class SourceRule
{
    private const int LongestHeadline = 60;

    public static void Apply(SeedReading reading, IReadOnlyList<BodyBlock> blocks, BodyBlock lead, Dateline? dateline)
    {
        if (dateline is not null && !dateline.Agency.Equals(Dateline.Nothing))
            ReadDateline(reading, lead, dateline);
        ReadSignature(reading);
        if (reading.Fields.Source is null && Attribution.Find(lead.Text, dateline?.Length ?? 0) is var (start, length))
        {
            reading.Fields.AddSource(new FoundValue<string>(
                lead.Text.Substring(start, length), lead.SourceOffset(start), length, FieldRules.Attribution, 0.85));
        }

        foreach (var source in Infer(reading, blocks, lead, dateline).OfType<FoundValue<string>>())
            reading.Fields.AddSource(source);
    }

    private static void ReadSignature(SeedReading reading)
    {
        if (reading.Signature is not { } signature)
            return;
        if (reading.Fields.Source is { } source && source.Value != signature.Value && !Agencies.IsWire(signature.Value))
            reading.Fields.AddAgency(signature);
        else
            reading.Fields.AddSource(signature);
    }

    // All of them: what several say is likelier.
    private static IEnumerable<FoundValue<string>?> Infer(SeedReading reading, IReadOnlyList<BodyBlock> blocks, BodyBlock lead, Dateline? dateline)
    {
        yield return FirstPublished.Find(reading.Layout);
        yield return SiteHeader.Find(reading.Layout);
        yield return reading.Fields.Site;
        yield return AnnouncerSource.Find(reading, lead, dateline?.Length ?? 0);
        yield return ListedCompany.Find(reading, lead, dateline?.Length ?? 0);
        yield return BehindHeadline(reading, blocks, lead);
        yield return TitleBrand.Find(reading, lead);
        yield return BeforeColon(reading, lead);
        yield return FirstPersonSource.Find(blocks);
        yield return OriginalPrompt.Find(reading);
        yield return BylineOutlet.Find(reading);
        yield return RightsLine.Find(reading.Layout);
        yield return AboutRule.Find(blocks);
        yield return ContactSource.Find(reading);
        yield return EndCredit.Find(reading);
        yield return LeadSubject.Find(reading, lead, dateline?.Length ?? 0);
        yield return SenderAddress.Find(reading, blocks);
        yield return SpokespersonSource.Find(blocks);
        yield return SiteNameAtHead.Find(reading, blocks);
        yield return QuotedOutletSource.Find(blocks);
    }

    // "Harbour 3 Released!" above the paragraph that announces it.
    private static FoundValue<string>? BehindHeadline(SeedReading reading, IReadOnlyList<BodyBlock> blocks, BodyBlock lead)
    {
        var next = lead == blocks[0] && blocks.Count > 1 && Scripts.Weight(lead.Text) < LongestHeadline ? blocks[1] : null;
        return next?.Kind is BlockKind.Paragraph or BlockKind.Markdown ? AnnouncerSource.Find(reading, next, 0) : null;
    }

    // "Alpina Seilbahnen AG: Saisonstart am 29. November", where the first paragraph names it too.
    private static FoundValue<string>? BeforeColon(SeedReading reading, BodyBlock lead)
    {
        if (reading.Fields.Title is not { } title || title.Value.IndexOf(": ", StringComparison.Ordinal) is not (> 4 and var colon))
            return null;
        var name = title.Value[..colon];
        return OrganizationLine.IsName(name) && lead.Text.Contains(name, StringComparison.Ordinal)
            ? new FoundValue<string>(name, title.Offset, colon, FieldRules.TitleBrand, 0.7, Inferred: true)
            : null;
    }

    private static void ReadDateline(SeedReading reading, BodyBlock lead, Dateline dateline)
    {
        var (offset, length) = dateline.Agency.GetOffsetAndLength(lead.Text.Length);
        var written = lead.Text.Substring(offset, length).Trim();
        var finding = new FoundValue<string>(Agencies.Spell(written), lead.SourceOffset(offset), length, FieldRules.DatelineSignature, 0.95, Inferred: Agencies.IsWire(written));
        if (reading.Fields.Source is null)
            reading.Fields.AddSource(finding);
        else if (reading.Fields.Source.Value != finding.Value && !Agencies.IsWire(written))
            reading.Fields.AddAgency(finding);
    }
}
