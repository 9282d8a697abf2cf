using System.Collections.Immutable;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>Finds people in Chinese and Japanese: names followed by an honorific, and transcribed names with a middle dot.</summary>
internal static class IdeographPersonReader
{
    private const int LongestGivenName = 5;

    private static readonly ImmutableArray<string> Honorifics =
        ["容疑者", "大統領", "首相", "総理", "氏", "さん", "女士", "先生", "总统", "部长", "主席", "最高経営責任者", "社長", "会長", "市長", "知事", "局長", "教授", "事務総長", "報道官"];

    private static readonly ImmutableArray<string> Offices =
        ["指導者", "最高指導者", "领导人", "总统", "总理", "部长", "主席", "首相", "大统领", "大統領", "長官", "教授", "主任", "代表", "国务卿", "外长",
        "首席执行官", "總裁", "总裁", "总经理", "總經理", "董事长", "董事長", "秘书长", "秘書長", "局长", "局長", "会长", "會長", "市长", "市長", "省长", "院长", "院長",
        "校长", "校長", "院士", "创始人", "负责人", "負責人", "发言人", "發言人", "总干事", "大使", "书记", "首席科学家"];

    private const string Surnames =
        "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯";

    private static readonly ImmutableArray<string> SpeechVerbs = ["表示", "说", "說", "指出", "称", "認為", "认为", "强调", "介绍", "宣布", "致辞", "主持", "出席"];

    public static IEnumerable<PersonMention> Read(Paragraph paragraph)
    {
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            if (paragraph.Tokens[i].Kind != TextTokenKind.Ideographs)
                continue;
            var transcribed = ReadTranscribed(paragraph, i);
            if (transcribed is { } person)
            {
                yield return person.Mention;
                i = person.Last;
            }
            else if ((ReadHonorific(paragraph, i) ?? ReadOffice(paragraph, paragraph.Tokens[i])) is { } named)
            {
                yield return named;
            }
        }
    }

    /// <summary><c>安娜·贝克 (Anna Beck)</c>, <c>アンナ・ベック氏</c>: the dot alone also joins places and brands.</summary>
    private static (PersonMention Mention, int Last)? ReadTranscribed(Paragraph paragraph, int i)
    {
        var last = i;
        while (paragraph.At(last + 1).Text[0] is '\u00B7' or '\u30FB' or '\uFF65'
            && paragraph.At(last + 2).Kind == TextTokenKind.Ideographs)
            last += 2;
        if (last == i)
            return null;
        var start = paragraph.Tokens[i].Offset + Lead(paragraph.Tokens[i].Text);
        if (paragraph.Tokens[i].End - start > LongestGivenName)
            return null;
        var tail = paragraph.Tokens[last];
        var cut = tail.Text.Length;
        var cue = Bracketed(paragraph, last + 1) || Follows(paragraph.At(last + 1), Honorifics)
            || start > paragraph.Tokens[i].Offset;
        foreach (var mark in Honorifics.Concat(SpeechVerbs))
        {
            var at = tail.Text.IndexOf(mark, StringComparison.Ordinal);
            if (at < 2 || at >= cut)
                continue;
            cut = at;
            cue = true;
        }

        if (!cue || cut > 6)
            return null;
        var span = new FactSpan(paragraph.Index, start, tail.Offset + cut - start);
        return (new PersonMention(paragraph.Text.Substring(span.Offset, span.Length), null, span), last);
    }

    private static PersonMention? ReadHonorific(Paragraph paragraph, int i)
    {
        var run = paragraph.Tokens[i];
        if (Tokenizer.ScriptOf(run.Text[0]) != Script.Han)
            return null;
        var next = paragraph.At(i + 1);
        var end = next.Text.StartsWith("さん", StringComparison.Ordinal) ? run.Text.Length : HonorificAt(run.Text);
        if (end < 2)
            return null;
        var start = OfficeLength(run.Text[..end]);
        var length = end - start;
        if (length is < 3 or > 4 || (start == 0 && end > 4))
            return null;
        var span = new FactSpan(paragraph.Index, run.Offset + start, length);
        return new PersonMention(run.Text.Substring(start, length), null, span);
    }

    /// <summary><c>局长李明说</c>: an office, a surname with one or two signs, and what the person does.</summary>
    private static PersonMention? ReadOffice(Paragraph paragraph, TextToken run)
    {
        foreach (var office in Offices)
        {
            var start = run.Text.IndexOf(office, StringComparison.Ordinal) + office.Length;
            if (start < office.Length || start >= run.Text.Length || !Surnames.Contains(run.Text[start], StringComparison.Ordinal))
                continue;
            var length = SpeechVerbs.Select(verb => run.Text.IndexOf(verb, start, StringComparison.Ordinal) - start).Where(at => at is 2 or 3).DefaultIfEmpty(0).Min();
            if (length > 0)
                return new PersonMention(run.Text.Substring(start, length), office, new FactSpan(paragraph.Index, run.Offset + start, length));
        }

        return null;
    }

    /// <summary>The office directly before a name, or directly behind it.</summary>
    public static string? OfficeBeside(string text, FactSpan name)
    {
        var before = text.AsSpan(0, name.Offset);
        var after = text.AsSpan(name.End);
        string? longest = null;
        foreach (var office in Offices)
        {
            if (before.EndsWith(office, StringComparison.Ordinal) && office.Length > (longest?.Length ?? 0))
                longest = office;
        }

        foreach (var honorific in Honorifics)
        {
            if (longest is null && honorific.Length > 1 && after.StartsWith(honorific, StringComparison.Ordinal))
                longest = honorific;
        }

        return longest is "さん" or "女士" or "先生" or "容疑者" ? null : longest;
    }

    private static int HonorificAt(string run)
    {
        if (run.EndsWith("容疑者", StringComparison.Ordinal))
            return run.Length - 3;
        return run.EndsWith('氏') ? run.Length - 1 : -1;
    }

    /// <summary>What stands before a name in one run: an office, or a phrase that ends in the possessive sign.</summary>
    private static int Lead(string run) => Math.Max(OfficeLength(run), run.LastIndexOf('的') + 1);

    private static int OfficeLength(string run)
    {
        var longest = 0;
        foreach (var office in Offices)
        {
            var at = run.LastIndexOf(office, StringComparison.Ordinal);
            if (at >= 0)
                longest = Math.Max(longest, at + office.Length);
        }

        return longest < run.Length ? longest : 0;
    }

    private static bool Bracketed(Paragraph paragraph, int index) =>
        paragraph.At(index).Text[0] is '(' or '\uFF08' && paragraph.At(index + 1).IsCapital;

    private static bool Follows(TextToken token, ImmutableArray<string> words) =>
        words.Any(word => token.Text.StartsWith(word, StringComparison.Ordinal));
}
