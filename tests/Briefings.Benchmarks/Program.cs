using Briefings.Benchmarks.Checking;
using Briefings.Benchmarks.Templates;

switch (args)
{
    case ["templates"]:
        return TemplateBenchmark.Run(Console.Out);
    case ["check", var folder, var baseUrl]:
        return CheckBenchmark.Run(folder, new Uri(baseUrl), Console.Out);
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Briefings.Benchmarks -- templates | check PUBLIC BASE_URL");
        return 2;
}
