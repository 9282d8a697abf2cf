namespace Briefings.Benchmarks.Names;

/// <summary>Solves linear equations by elimination.</summary>
internal static class LinearSystem
{
    /// <param name="left">Symmetric and positive; it is overwritten.</param>
    /// <param name="right">As above.</param>
    public static double[] Solve(double[,] left, double[] right)
    {
        var n = right.Length;
        for (var column = 0; column < n; column++)
        {
            for (var row = column + 1; row < n; row++)
            {
                var factor = left[row, column] / left[column, column];
                if (factor == 0)
                    continue;
                for (var k = column; k < n; k++)
                    left[row, k] -= factor * left[column, k];
                right[row] -= factor * right[column];
            }
        }

        var solution = new double[n];
        for (var row = n - 1; row >= 0; row--)
        {
            var rest = right[row];
            for (var k = row + 1; k < n; k++)
                rest -= left[row, k] * solution[k];
            solution[row] = rest / left[row, row];
        }

        return solution;
    }
}
