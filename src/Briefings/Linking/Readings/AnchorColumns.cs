using System.Collections.Immutable;
using Briefings.Linking.Anchors;

namespace Briefings.Linking.Readings;

/// <summary>What is known of a text's anchors before all texts are read, and so how rare each is.</summary>
/// <param name="Ids">Of each anchor; each once.</param>
/// <param name="Importances">Before their rarity.</param>
/// <param name="Distinctivenesses">How strongly each identifies one release.</param>
/// <param name="Traits">As <see cref="AnchorTable.TraitsOf"/> has them.</param>
/// <param name="PublishedPlace">Of the anchor that is the day of publication, or -1.</param>
internal sealed record AnchorColumns(int[] Ids, double[] Importances, double[] Distinctivenesses, byte[] Traits, int PublishedPlace)
{
    /// <param name="anchors">In the order of the text.</param>
    /// <param name="ids">Of each anchor.</param>
    /// <param name="published">The key of the day of publication, or null.</param>
    public static AnchorColumns Of(ImmutableArray<Anchor> anchors, int[] ids, string? published)
    {
        var columns = new AnchorColumns(ids, new double[ids.Length], new double[ids.Length], new byte[ids.Length], PlaceOf(published, anchors));
        for (var i = 0; i < ids.Length; i++)
        {
            var traits = AnchorTraits.Of(anchors[i].Kind);
            columns.Importances[i] = traits.ImportanceOf(anchors[i]);
            columns.Distinctivenesses[i] = traits.DistinctivenessOf(anchors[i]);
            columns.Traits[i] = AnchorTable.TraitsOf(anchors[i]);
        }

        return columns;
    }

    private static int PlaceOf(string? key, ImmutableArray<Anchor> anchors)
    {
        for (var i = 0; key is not null && i < anchors.Length; i++)
        {
            if (anchors[i].Kind == AnchorKind.Date && anchors[i].Key == key)
                return i;
        }

        return -1;
    }
}
