using System.Security.Cryptography;
using Briefings.Linking.Readings;
using Briefings.Rendering.Comparing;
using Briefings.Tests.Importing;
using Xunit;

namespace Briefings.Tests.Rendering.Comparing;

/// <summary>Versions that people translated, from a corpus that is not part of the project; by the hashes of their files.</summary>
public class CorpusComparisonTests
{
    private const int LongestHash = 12;

    // What is not in the other text is marked rightly: about half of the marks.
    private const double MostMarks = 1.4;

    // Those whose files' hashes have the smallest hash, so that they are chosen by chance.
    private static readonly (string A, string B)[] s_pairs =
    [
        ("119adaa23ccd", "68938836eca0"), ("8867effa9087", "9b3fe85a621d"), ("951d923a6018", "dc16e84a9c0a"),
        ("0a441021a0bd", "cf5924695e0b"), ("9f857784988f", "cf5924695e0b"), ("e764496e4e3c", "904cd3583a3c"),
        ("211fec8a7a4b", "c8473392606a"), ("5db73370b8b3", "fa3fad2df106"), ("7b7f0eb7b3e3", "d5f918a2d994"),
        ("1fe586783ab4", "88ebcba291a3"), ("9b684d80aff7", "e764496e4e3c"), ("64e4226aecca", "3d743e89ac5c"),
        ("5db73370b8b3", "8867effa9087"), ("7b7f0eb7b3e3", "099fdcc86ab1"), ("9114c5e18c59", "099fdcc86ab1"),
        ("d3a3bb16e48a", "09e56bf0f711"), ("1703e005e7fe", "cf5924695e0b"), ("1fe586783ab4", "97544ce411d5"),
        ("b0e99f118af6", "9b3fe85a621d"), ("75106374d23e", "d0063bc1eef0"), ("25953579b83e", "eb88ef31d4ab"),
        ("2a74181df874", "9c585ded8c2b"), ("8867effa9087", "b0e99f118af6"), ("b0e99f118af6", "cc84cdb804c9"),
        ("6c5d473e7cde", "0c5d57555b02"), ("7ff977f4fb0d", "2a74181df874"), ("7ff977f4fb0d", "78cef9da64c2"),
        ("2fa7a19338c1", "42f845ee8d06"), ("97544ce411d5", "070fd24ce895"), ("78cef9da64c2", "9c585ded8c2b"),
        ("68938836eca0", "717a38ae4a01"), ("1703e005e7fe", "0a441021a0bd"), ("c410a2c013fa", "e37e905c6f7c"),
        ("2a74181df874", "ddca63d5f764"), ("5d4922c655f4", "9b3fe85a621d"), ("904cd3583a3c", "7c08bcd3dc36"),
        ("56a3385d3f99", "0f2e440c0e97"), ("1703e005e7fe", "9f857784988f"), ("4d54f050200e", "dd921b566489"),
        ("1fe586783ab4", "070fd24ce895"),
    ];

    [CorpusFact]
    public void Versions_that_say_the_same_have_hardly_a_mark()
    {
        var files = Directory.GetFiles(CorpusFactAttribute.Raw).GroupBy(file => HashOf(File.ReadAllBytes(file))).ToDictionary(group => group.Key, group => group.First());
        var counts = new List<int>();
        foreach (var (a, b) in s_pairs.Where(pair => files.ContainsKey(pair.A) && files.ContainsKey(pair.B)))
            counts.Add(ComparedVersions.Marks(Text(files[a]), Text(files[b])).Length);

        Assert.Equal(s_pairs.Length, counts.Count);
        counts.Sort();
        Assert.Equal(0, counts[counts.Count / 2]);
        Assert.True(counts.Average() <= MostMarks, $"{counts.Average()} marks a pair");
    }

    // Read by hand: 3,000 companies are 300 in the other text, and one of the versions has no count of the votes.
    [CorpusFact]
    public void In_ten_pairs_the_marks_are_what_differs()
    {
        (string A, string B, string Marks)[] pairs =
        [
            ("951d923a6018", "dc16e84a9c0a", ""),
            ("0a441021a0bd", "cf5924695e0b", ""),
            ("e764496e4e3c", "904cd3583a3c", ""),
            ("7b7f0eb7b3e3", "d5f918a2d994", ""),
            ("64e4226aecca", "3d743e89ac5c", ""),
            ("9114c5e18c59", "099fdcc86ab1", ""),
            ("1703e005e7fe", "0a441021a0bd", ""),
            ("5db73370b8b3", "fa3fad2df106", "3,000|300"),
            ("b0e99f118af6", "9b3fe85a621d", "648|14|18"),
            ("b0e99f118af6", "cc84cdb804c9", "648|14|18"),
        ];
        var files = Directory.GetFiles(CorpusFactAttribute.Raw).GroupBy(file => HashOf(File.ReadAllBytes(file))).ToDictionary(group => group.Key, group => group.First());

        Assert.Equal(
            pairs.Select(pair => pair.Marks),
            pairs.Select(pair => string.Join('|', ComparedVersions.Marks(Text(files[pair.A]), Text(files[pair.B])))));
    }

    private static ComparedText Text(string file)
    {
        var (articles, _) = Seeds.Run(File.ReadAllBytes(file), "seeds/" + Path.GetFileName(file));
        var article = articles[0].Article;
        return new ComparedText(article, BodyText.Paragraphs(article.Body).Select(paragraph => $"<p>{System.Net.WebUtility.HtmlEncode(paragraph)}</p>"));
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..LongestHash];
}
