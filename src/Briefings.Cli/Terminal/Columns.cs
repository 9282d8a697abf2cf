using System.Collections.Immutable;
using Spectre.Console;

namespace Briefings.Cli.Terminal;

/// <summary>Prints rows as a table, for a person at a terminal; a program gets plain lines instead.</summary>
internal static class Columns
{
    /// <param name="session">Where it is printed.</param>
    /// <param name="heads">One a column.</param>
    /// <param name="rows">As many texts each; what would be unsafe to show is escaped.</param>
    public static void Print(Session session, ImmutableArray<string> heads, IEnumerable<ImmutableArray<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var head in heads)
            table.AddColumn(new TableColumn(Markup.Escape(head)).PadLeft(0));
        foreach (var row in rows)
            table.AddRow(row.Select(text => new Text(string.Join('\n', text.Split('\n').Select(Printable.Of)))));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // The lines of the table alone; what it says has no color.
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(session.Out),
        });
        console.Write(table);
    }
}
