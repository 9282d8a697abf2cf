using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Briefings.Cli.Serving;

/// <summary>What an open page must know to be up to date.</summary>
/// <param name="Build">Names the site's state; another one in every run of the server.</param>
/// <param name="Waiting">How many questions wait for the curator.</param>
/// <param name="Problems">What keeps the site from being built; the pages are those of the last good build.</param>
internal sealed record LiveState(string Build, int Waiting, ImmutableArray<Problem> Problems)
{
    /// <summary>The state from which only style sheets changed; null when more did.</summary>
    public string? RestyledFrom { get; init; }

    /// <summary>As one line of JSON, for <c>serve.js</c>.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("build", Build);
            json.WriteString("restyledFrom", RestyledFrom);
            json.WriteNumber("waiting", Waiting);
            json.WriteStartArray("problems");
            foreach (var problem in Problems)
                Write(json, problem);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("place", problem.Place);
        json.WriteString("code", problem.Code);
        json.WriteString("message", problem.Message);
        json.WriteString("line", problem.Line);
        json.WriteString("carets", problem.Carets);
        json.WriteEndObject();
    }
}
