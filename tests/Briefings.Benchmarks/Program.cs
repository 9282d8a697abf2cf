using Briefings.Benchmarks.Checking;
using Briefings.Benchmarks.Comparing;
using Briefings.Benchmarks.Edits;
using Briefings.Benchmarks.Language;
using Briefings.Benchmarks.Linking;
using Briefings.Benchmarks.Names;
using Briefings.Benchmarks.Templates;

switch (args)
{
    case ["templates"]:
        return TemplateBenchmark.Run(Console.Out);
    case ["check", var folder, var baseUrl]:
        return CheckBenchmark.Run(folder, new Uri(baseUrl), Console.Out);
    case ["edits", var site, var output, .. var kinds]:
        return EditBenchmark.Run(site, output, kinds, Console.Out);
    case ["compare", var versions, .. var compared]:
        return CompareFigures.Run(versions, compared, Console.Out);
    case ["pairs", var file]:
        return PairFigures.Run(file, Console.Out);
    case ["lexicon", var file]:
        return LexiconFigures.Run(file, Console.Out);
    case ["languages", var data]:
        return LanguageFigures.Run(data, Console.Out);
    case ["names", "learn", var data, var output, .. var languages]:
        return NameTraining.Run(data, output, languages, Console.Out);
    case ["names", "hold", var data, var models, var held, .. var languages]:
        return NameCalibrating.Prepare(data, models, held, languages);
    case ["names", "calibrate", var data, var models, var held]:
        return NameCalibrating.Run(data, models, held, Console.Out);
    case ["names", "cross", var data, var models, var held]:
        return NameCalibrating.Cross(data, models, held, Console.Out);
    case ["names", "read", var models, var texts, var output]:
        return NamePredictions.Run(models, texts, output, Console.Out);
    default:
        Console.Error.WriteLine(
            """
            usage: dotnet run -c Release --project tests/Briefings.Benchmarks --
              templates | check PUBLIC BASE_URL | names learn DATA MODELS [LANGUAGE…] | names calibrate DATA MODELS HELD |
              names hold DATA MODELS HELD LANGUAGE… | names cross DATA MODELS HELD |
              names read MODELS TEXTS.jsonl OUT.jsonl | languages DATA | pairs FILE.jsonl | lexicon FILE.jsonl | compare FILE.jsonl [LANGUAGE…] |
              edits SITE PUBLIC [body|title|date…]
            """);
        return 2;
}
