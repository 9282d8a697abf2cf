using Microsoft.Playwright;
using Xunit;

namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>
/// Takes the pictures that the README shows. <c>tests/pictures.sh</c> keeps them; here they only have to be possible.
/// </summary>
public class PictureTests(OwnSite fixture) : IClassFixture<OwnSite>
{
    private const int MostBytes = 200_000;

    [BrowserFact]
    public async Task On_a_desk_by_day()
    {
        await using var reader = await fixture.StartReaderAsync(new()
        {
            ViewportSize = new() { Width = 1180, Height = 700 },
            ColorScheme = ColorScheme.Light,
        });
        await TakeAsync(reader, fixture.Release, "desk.png");
    }

    [BrowserFact]
    public async Task On_a_phone_by_night()
    {
        await using var reader = await fixture.StartReaderAsync(new()
        {
            ViewportSize = new() { Width = 390, Height = 800 },
            IsMobile = true,
            DeviceScaleFactor = 1.5f,
            ColorScheme = ColorScheme.Dark,
        });
        await TakeAsync(reader, "en/", "phone.png");
    }

    private static async Task TakeAsync(Reader reader, string path, string name)
    {
        await reader.OpenAsync(path);
        var picture = await reader.Page.ScreenshotAsync();

        Assert.InRange(picture.Length, 20_000, MostBytes);
        reader.AssertAllWasWell();
        if (Environment.GetEnvironmentVariable("BRIEFINGS_PICTURES") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, name), picture);
    }
}
