namespace Briefings.Facts.Names.Tagging;

/// <summary>The logistic function and its inverse from sums and products alone: the same bits on every machine.</summary>
internal static class Logistic
{
    private const double Ln2 = 0.693147180559945309;
    private const double Most = 30;

    public static double Of(double x) => 1 / (1 + Exp(-x));

    /// <param name="probability">Moved into 0.001 to 0.999.</param>
    public static double Inverse(double probability)
    {
        var p = Math.Clamp(probability, 0.001, 0.999);
        return Log(p) - Log(1 - p);
    }

    private static double Exp(double x)
    {
        x = Math.Clamp(x, -Most, Most) / 1024;
        var power = 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4)));
        for (var i = 0; i < 10; i++)
            power *= power;
        return power;
    }

    private static double Log(double x)
    {
        var exponent = 0;
        for (; x < 0.7; x *= 2)
            exponent--;
        var ratio = (x - 1) / (x + 1);
        var (sum, power) = (0.0, ratio);
        for (var i = 1; i < 30; i += 2, power *= ratio * ratio)
            sum += power / i;
        return exponent * Ln2 + 2 * sum;
    }
}
