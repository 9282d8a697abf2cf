namespace Briefings.Importing;

/// <summary>Finds the name of the site that a text was copied from, in what stands above it.</summary>
internal static class SiteHeader
{
    private const int LinesLookedAt = 12;

    private static readonly string[] Greetings =
        ["Welcome to ", "Willkommen bei ", "Willkommen auf ", "Bienvenue sur ", "Bienvenue chez ", "Bienvenido a ", "Bienvenidos a ", "Benvenuti su ", "Bem-vindo ao ", "Добро пожаловать на ", "欢迎来到", "欢迎访问", "ようこそ"];

    public static Finding<string>? Find(TextLayout layout)
    {
        foreach (var line in layout.Lines.Take(LinesLookedAt))
        {
            foreach (var greeting in Greetings)
            {
                if (!line.Text.StartsWith(greeting, StringComparison.OrdinalIgnoreCase) || line.IsProse)
                    continue;
                var name = line.Text[greeting.Length..].TrimEnd('!', '.', ' ');
                if (name.Length is > 1 and < 50)
                    return new Finding<string>(name, line.Offset + greeting.Length, name.Length, "greeting of the site", 0.8);
            }
        }

        return null;
    }
}
