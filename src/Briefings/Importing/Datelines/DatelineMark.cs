namespace Briefings.Importing.Datelines;

/// <summary>What sets a dateline off from its text.</summary>
internal enum DatelineMark
{
    /// <summary>A dash with a space beside it, two dashes, a bar.</summary>
    Dash,

    /// <summary>A dash at the end of a word: <c>اهواز- ایرنا- مدیرعامل</c>.</summary>
    HangingDash,

    /// <summary>A long dash without spaces: <c>April 3, 2025—The</c>.</summary>
    TightDash,

    /// <summary>The closing parenthesis of the agency: <c>New Delhi, April 3 (PTI) The</c>.</summary>
    Parenthesis,

    /// <summary>The slash behind the agency or the day: <c>5 марта. /ТАСС/. Причал</c>, <c>/ ACCESSWIRE / April 3, 2025 / The</c>.</summary>
    Slash,

    Colon,

    /// <summary>The end of a line behind an agency: <c>القاهرة - أ ش أ</c>, then the text.</summary>
    LineEnd,

    Point,
}
