using Briefings.Benchmarks.Templates;

switch (args)
{
    case ["templates"]:
        return TemplateBenchmark.Run(Console.Out);
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Briefings.Benchmarks -- templates");
        return 2;
}
