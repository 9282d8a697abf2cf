using System.Globalization;
using Briefings.Facts.Words;

namespace Briefings.Rendering.Comparing;

/// <summary>How a number, a day and a place are written so that they are equal in every language.</summary>
internal static class StatedKeys
{
    public static string Number(decimal value) =>
        "n:" + (value / 1.0000000000000000000000000000m).ToString("G29", CultureInfo.InvariantCulture);

    /// <summary>Month and day, as <c>09-06</c>, or the month alone.</summary>
    public static string Day(string monthAndDay) => "d:" + monthAndDay;

    /// <summary>A whole number that is written with a point, as <c>9.0</c>.</summary>
    public static string Pointed(decimal value) => "x" + Number(value)[1..];

    /// <summary>The month of a date as the number that another language writes for it.</summary>
    public static string Month(int month) => "m" + Number(month)[1..];

    /// <summary>What has more than one point, as <c>9.0.4</c>.</summary>
    public static string Version(string digits) => "v:" + digits;

    /// <summary>A telephone number by its digits.</summary>
    public static string Phone(Paragraph paragraph, FactSpan place) => "t:" + string.Concat(paragraph.Text.Substring(place.Offset, place.Length).Where(char.IsAsciiDigit));

    /// <param name="code">See <see cref="Facts.Places.PlaceNames"/>.</param>
    public static string Place(string code) => "p:" + code;

    /// <param name="letters">Without marks and spaces.</param>
    public static string Quote(string letters) => "q:" + letters;

    public static string Url(string url) => "u:" + url;
}
